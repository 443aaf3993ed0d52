namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>Carries a session's status, as OpenCX reports it, over to the case.</summary>
	public class OpenCxHandoffStatus {
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
		public void Apply(OpenCxSessionRecord session, string code) {
			Guid statusId = OpenCxSessionStatusCode.Find(code);
			if (statusId == Guid.Empty) {
				return;
			}
			Guid ownId = FindOwnStatus(session, statusId);
			if (ownId == Guid.Empty) {
				TakeOver(session, statusId);
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

		private void TakeOver(OpenCxSessionRecord session, Guid statusId) {
			if (statusId == session.StatusId) {
				return;
			}
			// A status that a rep gives the case at this moment must not be lost.
			_cases.Lock(session.CaseId);
			bool isActive = _cases.GetStage(session.CaseId) == OpenCxCaseStage.Active;
			if (OpenCxSessionStatusCode.IsOpen(statusId)) {
				if (!isActive) {
					_cases.Reopen(session.CaseId);
				}
			} else if (isActive) {
				_cases.SetStatus(session.CaseId, _resolvedStatusId);
			}
			session.StatusId = statusId;
		}
	}
}
