namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Core;

	/// <summary>What the script tasks of the package's business processes call.</summary>
	public class OpenCxReplyProcess {
		private readonly UserConnection _userConnection;

		/// <summary>Creates the entry point over the connection of the process.</summary>
		public OpenCxReplyProcess(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <summary>Process OpenCxAgentReply: queues the reply of an activity, after earlier ones of its case, and sends it at once.</summary>
		public void SendReply(Guid activityId) {
			try {
				OpenCxReplyComposition.CreateRecovery(_userConnection).RecoverCaseOf(activityId);
			} finally {
				Deliver(OpenCxReplyComposition.CreateRegistration(_userConnection).Register(activityId));
			}
		}

		/// <summary>Process OpenCxAgentReplyFile: queues a file of a reply and sends it at once.</summary>
		public void SendFile(Guid fileId) {
			Deliver(OpenCxReplyComposition.CreateRegistration(_userConnection).RegisterFile(fileId));
		}

		/// <summary>Process OpenCxCaseClosed: queues the session's new status and sends it at once.</summary>
		public void ChangeSessionStatus(Guid caseId) {
			Deliver(OpenCxReplyComposition.CreateStatusChange(_userConnection).Handle(caseId));
		}

		/// <summary>Process OpenCxReplyDelivery: sends what is due, also replies that their own process missed.</summary>
		public void DeliverDue() {
			try {
				OpenCxReplyComposition.CreateRecovery(_userConnection).Recover();
			} finally {
				OpenCxReplyComposition.CreateSender(_userConnection).DeliverDue();
			}
		}

		/// <summary>
		/// Process OpenCxReplyRetry: queues the replies of a case that were given up, and the session's status when it is not the one that
		/// the case asks for, and sends them at once.
		/// </summary>
		public void RetryFailed(Guid caseId) {
			Deliver(OpenCxReplyComposition.CreateRegistration(_userConnection).Retry(caseId));
			ChangeSessionStatus(caseId);
		}

		private void Deliver(Guid? sessionRowId) {
			if (sessionRowId != null) {
				OpenCxReplyComposition.CreateSender(_userConnection).DeliverSession(sessionRowId.Value);
			}
		}
	}
}
