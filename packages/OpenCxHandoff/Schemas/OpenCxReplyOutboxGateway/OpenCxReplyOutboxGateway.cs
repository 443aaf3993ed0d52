namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Linq;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Adds rows of OpenCxMessage that wait for OpenCX.</summary>
	public class OpenCxReplyOutboxGateway : IOpenCxReplyOutbox {
		private const string MessageSchemaName = "OpenCxMessage";
		private const string SessionSchemaName = "OpenCxSession";

		private readonly UserConnection _userConnection;
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the gateway.</summary>
		public OpenCxReplyOutboxGateway(UserConnection userConnection, Func<DateTime> utcNow) {
			_userConnection = userConnection;
			_utcNow = utcNow;
		}

		/// <inheritdoc/>
		public Guid? LockSession(Guid caseId) {
			Guid id = ((Select)new Select(_userConnection).Top(1)
				.Column("Id")
				.From(SessionSchemaName)
				.Where("CaseId").IsEqual(Column.Parameter(caseId))
				.OrderByDesc("CreatedOn")).ExecuteScalar<Guid>();
			if (id == Guid.Empty) {
				return null;
			}
			// An update takes the row lock on every database; setting the value it has changes nothing.
			new Update(_userConnection, SessionSchemaName)
				.Set("CaseId", Column.Parameter(caseId))
				.Where("Id").IsEqual(Column.Parameter(id))
				.Execute();
			return id;
		}

		/// <inheritdoc/>
		public bool Contains(Guid activityId) {
			return _userConnection.CreateEntity(MessageSchemaName).ExistInDB("Activity", activityId);
		}

		/// <inheritdoc/>
		public void AddReply(Guid sessionRowId, OpenCxReplyActivity activity, string markdown) {
			CreateReply(sessionRowId, activity, OpenCxMessageKey.ForReply(activity.Id), markdown).SaveOrThrow();
		}

		/// <inheritdoc/>
		public bool ContainsFile(Guid fileId) {
			return _userConnection.CreateEntity(MessageSchemaName).ExistInDB("FileId", fileId);
		}

		/// <inheritdoc/>
		public void AddFile(Guid sessionRowId, OpenCxReplyActivity activity, OpenCxReplyFile file) {
			Entity message = CreateReply(sessionRowId, activity, OpenCxMessageKey.ForFile(file.Id), file.Name);
			message.SetColumnValue("FileId", file.Id);
			message.SaveOrThrow();
		}

		/// <inheritdoc/>
		public void RequeueFailed(Guid sessionRowId) {
			new Update(_userConnection, MessageSchemaName)
				.Set("DeliveryStateId", Column.Parameter(OpenCxRecordIds.QueuedDelivery))
				.Set("Attempts", Column.Parameter(0))
				.Set("NextAttemptOn", Column.Parameter(_utcNow()))
				.Where("SessionId").IsEqual(Column.Parameter(sessionRowId))
				.And("DeliveryStateId").IsEqual(Column.Parameter(OpenCxRecordIds.FailedDelivery))
				.And("SessionStatusId").IsNull()
				.Execute();
		}

		/// <inheritdoc/>
		public Guid GetQueuedStatus(Guid sessionRowId) {
			return GetLastStatus(sessionRowId, OpenCxRecordIds.QueuedDelivery, OpenCxRecordIds.SendingDelivery, OpenCxRecordIds.WaitingDelivery);
		}

		/// <inheritdoc/>
		public Guid GetSentStatus(Guid sessionRowId) {
			return GetLastStatus(sessionRowId, OpenCxRecordIds.SentDelivery);
		}

		/// <inheritdoc/>
		public Guid GetStatus(Guid sessionRowId) {
			return ((Select)new Select(_userConnection)
				.Column("StatusId")
				.From(SessionSchemaName)
				.Where("Id").IsEqual(Column.Parameter(sessionRowId))).ExecuteScalar<Guid>();
		}

		/// <inheritdoc/>
		public void AddStatus(Guid sessionRowId, Guid caseId, Guid statusId) {
			Entity message = CreateMessage(sessionRowId, caseId, OpenCxMessageKey.ForStatus(Guid.NewGuid()));
			message.SetLookup("SenderKindId", OpenCxRecordIds.SystemSender);
			message.SetLookup("SessionStatusId", statusId);
			message.SetText("Text", OpenCxSessionStatusCode.Get(statusId));
			message.SaveOrThrow();
		}

		private Entity CreateReply(Guid sessionRowId, OpenCxReplyActivity activity, string key, string text) {
			Entity message = CreateMessage(sessionRowId, activity.CaseId, key);
			message.SetLookup("ActivityId", activity.Id);
			message.SetLookup("SenderKindId", OpenCxRecordIds.AgentSender);
			message.SetText("SenderName", activity.AgentName);
			message.SetText("Text", text);
			return message;
		}

		private Guid GetLastStatus(Guid sessionRowId, params Guid[] stateIds) {
			return ((Select)new Select(_userConnection).Top(1)
				.Column("SessionStatusId")
				.From(MessageSchemaName)
				.Where("SessionId").IsEqual(Column.Parameter(sessionRowId))
				.And("SessionStatusId").Not().IsNull()
				.And("DeliveryStateId").In(stateIds.Select(id => Column.Parameter(id)).ToArray())
				.OrderByDesc("Sequence")).ExecuteScalar<Guid>();
		}

		private Entity CreateMessage(Guid sessionRowId, Guid caseId, string key) {
			Entity message = _userConnection.CreateNewEntity(MessageSchemaName);
			message.SetLookup("SessionId", sessionRowId);
			message.SetLookup("CaseId", caseId);
			message.SetText("MessageKey", key);
			message.SetLookup("DirectionId", OpenCxRecordIds.Outgoing);
			message.SetLookup("DeliveryStateId", OpenCxRecordIds.QueuedDelivery);
			message.SetTime("NextAttemptOn", _utcNow());
			message.SetColumnValue("Sequence", OpenCxMessageSequence.GetLast(_userConnection, sessionRowId) + 1);
			return message;
		}
	}
}
