namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>Carries the end and the reopening of a case over to its OpenCX session.</summary>
	public class OpenCxCaseStatusChange {
		private readonly IOpenCxTransaction _transaction;
		private readonly IOpenCxCaseGateway _cases;
		private readonly IOpenCxReplyOutbox _outbox;

		/// <summary>Creates the rule; <see cref="OpenCxReplyComposition"/> does so for a site.</summary>
		public OpenCxCaseStatusChange(IOpenCxTransaction transaction, IOpenCxCaseGateway cases, IOpenCxReplyOutbox outbox) {
			_transaction = transaction;
			_cases = cases;
			_outbox = outbox;
		}

		/// <summary>
		/// Queues the session's new status behind the replies that wait, and returns the session's row; null when there is nothing to
		/// do. What is closed, or will be, is not closed again, so a change that came from OpenCX does not go back.
		/// </summary>
		public Guid? Handle(Guid caseId) {
			return _transaction.Run(() => Queue(caseId));
		}

		private Guid? Queue(Guid caseId) {
			Guid? sessionRowId = _outbox.LockSession(caseId);
			if (sessionRowId == null) {
				return null;
			}
			Guid statusId = GetSessionStatus(caseId);
			Guid queuedId = _outbox.GetQueuedStatus(sessionRowId.Value);
			Guid expectedId = queuedId != Guid.Empty ? queuedId : _outbox.GetStatus(sessionRowId.Value);
			if (OpenCxSessionStatusCode.IsOpen(expectedId) == OpenCxSessionStatusCode.IsOpen(statusId)) {
				return null;
			}
			_outbox.AddStatus(sessionRowId.Value, caseId, statusId);
			return sessionRowId;
		}

		private Guid GetSessionStatus(Guid caseId) {
			if (_cases.GetStage(caseId) == OpenCxCaseStage.Active) {
				return OpenCxRecordIds.OpenSession;
			}
			return _cases.IsCanceled(caseId) ? OpenCxRecordIds.UnresolvedSession : OpenCxRecordIds.ResolvedSession;
		}
	}
}
