namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Data;
	using System.Linq;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;

	/// <summary>The backlog in the rows of OpenCxMessage. Raw queries work in UTC, and each statement is a transaction of its own.</summary>
	public class OpenCxReplyBacklogGateway : IOpenCxReplyBacklog {
		private const string MessageSchemaName = "OpenCxMessage";
		private const string SessionSchemaName = "OpenCxSession";
		private const int MaxErrorLength = 500;

		private readonly QueryColumnExpression[] _waitingStates = {
			Column.Parameter(OpenCxRecordIds.QueuedDelivery),
			Column.Parameter(OpenCxRecordIds.SendingDelivery),
			Column.Parameter(OpenCxRecordIds.WaitingDelivery)
		};

		private readonly UserConnection _userConnection;

		/// <summary>Creates the gateway.</summary>
		public OpenCxReplyBacklogGateway(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <inheritdoc/>
		public IReadOnlyList<Guid> FindDue(DateTime now, int maxRows) {
			return ReadHeads(null, now, maxRows);
		}

		/// <inheritdoc/>
		public Guid? FindDue(Guid sessionRowId, DateTime now) {
			IReadOnlyList<Guid> heads = ReadHeads(sessionRowId, now, 1);
			return heads.Count > 0 ? heads[0] : (Guid?)null;
		}

		/// <inheritdoc/>
		public OpenCxReplyRecord Claim(Guid id, DateTime now, DateTime until) {
			OpenCxReplyRecord reply = Read(id);
			if (reply == null) {
				return null;
			}
			reply.ClaimId = Guid.NewGuid();
			reply.Attempts++;
			var update = (Update)new Update(_userConnection, MessageSchemaName)
				.Set("DeliveryStateId", Column.Parameter(OpenCxRecordIds.SendingDelivery))
				.Set("ClaimId", Column.Parameter(reply.ClaimId))
				.Set("Attempts", Column.Parameter(reply.Attempts))
				.Set("IsUncertain", Column.Parameter(reply.IsUncertain))
				.Set("NextAttemptOn", Column.Parameter(until))
				.Where("Id").IsEqual(Column.Parameter(id))
				.And("Attempts").IsEqual(Column.Parameter(reply.Attempts - 1))
				.And("NextAttemptOn").IsLessOrEqual(Column.Parameter(now))
				.And("DeliveryStateId").In(_waitingStates);
			return update.Execute() == 1 ? reply : null;
		}

		/// <inheritdoc/>
		public ICollection<string> GetMessageIds(Guid sessionRowId) {
			var select = (Select)new Select(_userConnection)
				.Column("MessageId")
				.From(MessageSchemaName)
				.Where("SessionId").IsEqual(Column.Parameter(sessionRowId));
			List<string> ids = _userConnection.ReadRows(select, reader => reader.GetColumnValue<string>("MessageId"));
			return new HashSet<string>(ids.Where(id => !string.IsNullOrEmpty(id)));
		}

		/// <inheritdoc/>
		public bool Complete(OpenCxReplyRecord reply, string messageId, DateTime now) {
			if (reply.StatusId != Guid.Empty) {
				// Before the row is done, so that a crash in between only repeats it.
				SetSessionStatus(reply);
			}
			return UpdateClaimed(reply, CreateUpdate(OpenCxRecordIds.SentDelivery)
				.Set("MessageId", Column.Parameter(OpenCxText.Cut(OpenCxText.Line(messageId), OpenCxHandoffValidator.MaxIdLength)))
				.Set("SentOn", Column.Parameter(now))
				.Set("LastError", Column.Parameter(string.Empty)));
		}

		/// <inheritdoc/>
		public bool Postpone(OpenCxReplyRecord reply, DateTime next, string error) {
			return UpdateClaimed(reply, CreateUpdate(OpenCxRecordIds.WaitingDelivery)
				.Set("NextAttemptOn", Column.Parameter(next))
				.Set("IsUncertain", Column.Parameter(reply.IsUncertain))
				.Set("LastError", Column.Parameter(OpenCxText.Cut(error, MaxErrorLength))));
		}

		/// <inheritdoc/>
		public bool Fail(OpenCxReplyRecord reply, string error) {
			return UpdateClaimed(reply, CreateUpdate(OpenCxRecordIds.FailedDelivery)
				.Set("IsUncertain", Column.Parameter(reply.IsUncertain))
				.Set("LastError", Column.Parameter(OpenCxText.Cut(error, MaxErrorLength))));
		}

		private Update CreateUpdate(Guid stateId) {
			return new Update(_userConnection, MessageSchemaName).Set("DeliveryStateId", Column.Parameter(stateId));
		}

		private static bool UpdateClaimed(OpenCxReplyRecord reply, Update update) {
			return update
				.Where("Id").IsEqual(Column.Parameter(reply.Id))
				.And("ClaimId").IsEqual(Column.Parameter(reply.ClaimId))
				.And("DeliveryStateId").IsEqual(Column.Parameter(OpenCxRecordIds.SendingDelivery))
				.Execute() == 1;
		}

		private void SetSessionStatus(OpenCxReplyRecord reply) {
			new Update(_userConnection, SessionSchemaName)
				.Set("StatusId", Column.Parameter(reply.StatusId))
				.Where("Id").IsEqual(Column.Parameter(reply.SessionRowId))
				.Execute();
		}

		// Which row is the first of its session is found here and not by the database: comparing rows of one table with each other is
		// where database engines differ, and what waits is little.
		private IReadOnlyList<Guid> ReadHeads(Guid? sessionRowId, DateTime now, int maxRows) {
			var seenSessions = new HashSet<Guid>();
			return _userConnection.ReadRows(CreateWaitingSelect(sessionRowId), ReadWaiting)
				.Where(row => seenSessions.Add(row.SessionRowId))
				.Where(head => head.NextAttemptOn <= now)
				.OrderBy(head => head.Attempts).ThenBy(head => head.NextAttemptOn)
				.Take(maxRows).Select(head => head.Id).ToList();
		}

		private Select CreateWaitingSelect(Guid? sessionRowId) {
			Query query = new Select(_userConnection)
				.Column("Id").Column("SessionId").Column("Attempts").Column("NextAttemptOn")
				.From(MessageSchemaName)
				.Where("DeliveryStateId").In(_waitingStates);
			if (sessionRowId != null) {
				query = query.And("SessionId").IsEqual(Column.Parameter(sessionRowId.Value));
			}
			return (Select)query.OrderByAsc("Sequence");
		}

		private OpenCxReplyRecord Read(Guid id) {
			var select = (Select)new Select(_userConnection)
				.Column(MessageSchemaName, "SessionId").As("SessionRowId")
				.Column(SessionSchemaName, "SessionId")
				.Column(MessageSchemaName, "ActivityId")
				.Column(MessageSchemaName, "FileId")
				.Column(MessageSchemaName, "Text")
				.Column(MessageSchemaName, "SenderName")
				.Column(MessageSchemaName, "CreatedOn")
				.Column(MessageSchemaName, "SessionStatusId")
				.Column(MessageSchemaName, "Attempts")
				.Column(MessageSchemaName, "IsUncertain")
				.Column(MessageSchemaName, "DeliveryStateId")
				.From(MessageSchemaName)
				.InnerJoin(SessionSchemaName).On(SessionSchemaName, "Id").IsEqual(MessageSchemaName, "SessionId")
				.Where(MessageSchemaName, "Id").IsEqual(Column.Parameter(id));
			return _userConnection.ReadRows(select, reader => Read(id, reader)).FirstOrDefault();
		}

		private static WaitingRow ReadWaiting(IDataReader reader) {
			return new WaitingRow {
				Id = reader.GetColumnValue<Guid>("Id"),
				SessionRowId = reader.GetColumnValue<Guid>("SessionId"),
				Attempts = reader.GetColumnValue<int>("Attempts"),
				NextAttemptOn = reader.GetColumnValue<DateTime>("NextAttemptOn")
			};
		}

		private static OpenCxReplyRecord Read(Guid id, IDataReader reader) {
			// A row that is still being sent although its claim has run out belonged to a node that died, perhaps after OpenCX took it.
			bool wasLeftSending = reader.GetColumnValue<Guid>("DeliveryStateId") == OpenCxRecordIds.SendingDelivery;
			return new OpenCxReplyRecord {
				Id = id,
				SessionRowId = reader.GetColumnValue<Guid>("SessionRowId"),
				SessionId = reader.GetColumnValue<string>("SessionId"),
				ActivityId = reader.GetColumnValue<Guid>("ActivityId"),
				FileId = reader.GetColumnValue<Guid>("FileId"),
				Text = reader.GetColumnValue<string>("Text"),
				AgentName = reader.GetColumnValue<string>("SenderName"),
				WrittenOn = reader.GetColumnValue<DateTime>("CreatedOn"),
				StatusId = reader.GetColumnValue<Guid>("SessionStatusId"),
				Attempts = reader.GetColumnValue<int>("Attempts"),
				IsUncertain = reader.GetColumnValue<bool>("IsUncertain") || wasLeftSending
			};
		}

		private sealed class WaitingRow {
			public Guid Id { get; set; }

			public Guid SessionRowId { get; set; }

			public int Attempts { get; set; }

			public DateTime NextAttemptOn { get; set; }
		}
	}
}
