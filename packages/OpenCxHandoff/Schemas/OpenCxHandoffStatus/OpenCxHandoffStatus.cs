namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>Carries a session's status, as OpenCX reports it, over to the case.</summary>
	public class OpenCxHandoffStatus {
		/// <summary>What is said when a case cannot be reopened.</summary>
		public const string NoReopenedStatus = "The case status Reopened does not exist any more, so the case was left as it is.";

		private const string NoResolvedStatus = "The case status in the system setting \"" + OpenCxHandoffSettings.ResolvedStatusCode
			+ "\" does not exist any more, so the case was left as it is.";

		private readonly IOpenCxCaseGateway _cases;
		private readonly IOpenCxReplyOutbox _outbox;
		private readonly Guid _resolvedStatusId;

		/// <summary>Creates the rule.</summary>
		/// <param name="cases">Cases.</param>
		/// <param name="outbox">What waits for OpenCX.</param>
		/// <param name="resolvedStatusId">Status that a case gets when its session ends.</param>
		public OpenCxHandoffStatus(IOpenCxCaseGateway cases, IOpenCxReplyOutbox outbox, Guid resolvedStatusId) {
			_cases = cases;
			_outbox = outbox;
			_resolvedStatusId = resolvedStatusId;
		}

		/// <summary>
		/// Takes over a status that the session did not have: its end resolves the case, its reopening reopens it. While a status of
		/// Creatio's own waits to be delivered or is on its way, that one stands; so does the way in which Creatio has closed the session.
		/// </summary>
		/// <param name="session">The session, with its case.</param>
		/// <param name="code">The status as OpenCX writes it, or null.</param>
		/// <param name="remarks">Receives what could not be done.</param>
		public void Apply(OpenCxSessionRecord session, string code, ICollection<string> remarks) {
			Guid statusId = OpenCxSessionStatusCode.Find(code);
			if (statusId == Guid.Empty) {
				return;
			}
			Guid ownId = FindOwnStatus(session, statusId);
			if (ownId == Guid.Empty) {
				TakeOver(session, statusId, remarks);
			} else if (ownId != statusId) {
				// OpenCX may have taken Creatio's status already and have changed it since, so it is told once more.
				_outbox.AddStatus(session.Id, session.CaseId, ownId);
			}
		}

		private Guid FindOwnStatus(OpenCxSessionRecord session, Guid statusId) {
			Guid queuedId = _outbox.GetQueuedStatus(session.Id);
			bool isOtherEnd = !OpenCxSessionStatusCode.IsOpen(statusId) && !OpenCxSessionStatusCode.IsOpen(session.StatusId);
			if (queuedId != Guid.Empty || !isOtherEnd) {
				return queuedId;
			}
			Guid sentId = _outbox.GetSentStatus(session.Id);
			return sentId == session.StatusId ? sentId : Guid.Empty;
		}

		private void TakeOver(OpenCxSessionRecord session, Guid statusId, ICollection<string> remarks) {
			if (statusId == session.StatusId) {
				return;
			}
			// A status that a rep gives the case at this moment must not be lost.
			_cases.Lock(session.CaseId);
			bool isActive = _cases.GetStage(session.CaseId) == OpenCxCaseStage.Active;
			bool isOpen = OpenCxSessionStatusCode.IsOpen(statusId);
			if (isActive != isOpen && !_cases.SetStatus(session.CaseId, isOpen ? OpenCxRecordIds.ReopenedStatus : _resolvedStatusId)) {
				remarks.Add(isOpen ? NoReopenedStatus : NoResolvedStatus);
			}
			session.StatusId = statusId;
		}
	}
}
