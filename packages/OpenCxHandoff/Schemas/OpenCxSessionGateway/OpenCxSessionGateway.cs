namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Linq;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Rows of OpenCxSession.</summary>
	public interface IOpenCxSessionGateway {
		/// <summary>Returns the session and keeps its row locked until the transaction ends, or null when there is none yet.</summary>
		OpenCxSessionRecord Lock(string sessionId);

		/// <summary>Adds a session; the database refuses a second one with the same session id.</summary>
		void Add(OpenCxSessionRecord session);

		/// <summary>Writes what changed about a session.</summary>
		void Update(OpenCxSessionRecord session);
	}

	/// <inheritdoc cref="IOpenCxSessionGateway"/>
	public class OpenCxSessionGateway : IOpenCxSessionGateway {
		private const string SchemaName = "OpenCxSession";

		private readonly UserConnection _userConnection;

		/// <summary>Creates the gateway.</summary>
		public OpenCxSessionGateway(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <inheritdoc/>
		public OpenCxSessionRecord Lock(string sessionId) {
			// An update takes the row lock on every database; setting a column to itself changes nothing.
			int rows = new Update(_userConnection, SchemaName)
				.Set("SessionId", Column.SourceColumn("SessionId"))
				.Where("SessionId").IsEqual(Column.Parameter(sessionId))
				.Execute();
			if (rows == 0) {
				return null;
			}
			Entity entity = _userConnection.CreateEntity(SchemaName);
			return entity.FetchFromDB("SessionId", sessionId, false) ? Read(entity) : null;
		}

		/// <inheritdoc/>
		public void Add(OpenCxSessionRecord session) {
			Entity entity = _userConnection.CreateNewEntity(SchemaName);
			Write(entity, session);
			entity.SaveOrThrow();
			session.Id = entity.PrimaryColumnValue;
		}

		/// <inheritdoc/>
		public void Update(OpenCxSessionRecord session) {
			Entity entity = _userConnection.CreateEntity(SchemaName);
			if (!entity.FetchFromDB(session.Id, false)) {
				throw new InvalidOperationException("The locked session is gone.");
			}
			Write(entity, session);
			if (entity.GetChangedColumnValues().Any()) {
				entity.SaveOrThrow();
			}
		}

		private OpenCxSessionRecord Read(Entity entity) {
			return new OpenCxSessionRecord {
				Id = entity.PrimaryColumnValue,
				SessionId = entity.GetText("SessionId"),
				TicketNumber = entity.GetText("TicketNumber"),
				CaseId = entity.GetTypedColumnValue<Guid>("CaseId"),
				StatusId = entity.GetTypedColumnValue<Guid>("StatusId"),
				ContactId = entity.GetTypedColumnValue<Guid>("ContactId"),
				Channel = entity.GetText("Channel"),
				Language = entity.GetText("Language"),
				Sentiment = entity.GetText("Sentiment"),
				Reason = entity.GetText("Reason"),
				Summary = entity.GetText("Summary"),
				HandedOverOn = OpenCxUserTime.ToUtc(_userConnection, entity.GetTypedColumnValue<DateTime>("HandedOverOn")),
				Url = entity.GetText("Url"),
				IsVerified = entity.GetTypedColumnValue<bool>("IsVerified"),
				VisitorId = entity.GetText("VisitorId"),
				VisitorExternalId = entity.GetText("VisitorExternalId"),
				VisitorName = entity.GetText("VisitorName"),
				VisitorEmail = entity.GetText("VisitorEmail"),
				VisitorPhone = entity.GetText("VisitorPhone")
			};
		}

		private static void Write(Entity entity, OpenCxSessionRecord session) {
			entity.SetText("SessionId", session.SessionId);
			entity.SetText("TicketNumber", session.TicketNumber);
			entity.SetLookup("CaseId", session.CaseId);
			entity.SetLookup("StatusId", session.StatusId);
			entity.SetLookup("ContactId", session.ContactId);
			entity.SetText("Channel", session.Channel);
			entity.SetText("Language", session.Language);
			entity.SetText("Sentiment", session.Sentiment);
			entity.SetText("Reason", session.Reason);
			entity.SetText("Summary", session.Summary);
			entity.SetTime("HandedOverOn", session.HandedOverOn);
			entity.SetText("Url", session.Url);
			entity.SetColumnValue("IsVerified", session.IsVerified);
			entity.SetText("VisitorId", session.VisitorId);
			entity.SetText("VisitorExternalId", session.VisitorExternalId);
			entity.SetText("VisitorName", session.VisitorName);
			entity.SetText("VisitorEmail", session.VisitorEmail);
			entity.SetText("VisitorPhone", session.VisitorPhone);
		}
	}
}
