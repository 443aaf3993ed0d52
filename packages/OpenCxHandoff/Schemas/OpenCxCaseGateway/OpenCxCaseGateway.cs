namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Data;
	using System.Linq;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Cases.</summary>
	public interface IOpenCxCaseGateway {
		/// <summary>Adds a case and returns its id.</summary>
		Guid Add(OpenCxCaseDraft draft);

		/// <summary>Returns the number of a case.</summary>
		string GetNumber(Guid caseId);

		/// <summary>Keeps a case locked until the transaction ends, so that nobody changes it after it was read.</summary>
		void Lock(Guid caseId);

		/// <summary>Returns where a case stands.</summary>
		OpenCxCaseStage GetStage(Guid caseId);

		/// <summary>Whether a case was cancelled.</summary>
		bool IsCanceled(Guid caseId);

		/// <summary>Sets the status of a case; false when there is no such status any more, and the case is left as it is.</summary>
		bool SetStatus(Guid caseId, Guid statusId);

		/// <summary>
		/// Completes a case that was opened while the AI held the conversation: sets the given columns, and subject and description as
		/// long as nobody has described the case.
		/// </summary>
		void Complete(Guid caseId, OpenCxCaseDraft draft);

		/// <summary>
		/// Joins a visitor who has become known: sets the contact of a case that has none, and the subject as long as it is the former one.
		/// </summary>
		void Identify(Guid caseId, Guid contactId, string formerSubject, string subject);

		/// <summary>Whether a record of a lookup schema exists.</summary>
		bool Exists(string schemaName, Guid recordId);
	}

	/// <summary>What a handoff says about its case.</summary>
	public class OpenCxCaseDraft {
		/// <summary>Subject; never empty.</summary>
		public string Subject { get; set; }

		/// <summary>Description; Creatio repeats the subject when it is empty.</summary>
		public string Description { get; set; } = string.Empty;

		/// <summary>Contact, or empty.</summary>
		public Guid ContactId { get; set; }

		/// <summary>Owner (a contact), or empty.</summary>
		public Guid OwnerId { get; set; }

		/// <summary>Group (a role), or empty.</summary>
		public Guid GroupId { get; set; }

		/// <summary>Values of the AI's fields by column value name.</summary>
		public IReadOnlyDictionary<string, object> Fields { get; set; } = new Dictionary<string, object>();
	}

	/// <summary>Where a case stands.</summary>
	public enum OpenCxCaseStage {
		/// <summary>Somebody works on it.</summary>
		Active,

		/// <summary>Resolved; it may still be reopened.</summary>
		Resolved,

		/// <summary>Closed or cancelled.</summary>
		Final
	}

	/// <inheritdoc cref="IOpenCxCaseGateway"/>
	public class OpenCxCaseGateway : IOpenCxCaseGateway {
		private const string SchemaName = "Case";
		private const string StatusSchemaName = "CaseStatus";

		private readonly UserConnection _userConnection;

		/// <summary>Creates the gateway.</summary>
		public OpenCxCaseGateway(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <inheritdoc/>
		public Guid Add(OpenCxCaseDraft draft) {
			Entity entity = _userConnection.CreateNewEntity(SchemaName);
			entity.SetText("Subject", draft.Subject);
			entity.SetText("Symptoms", draft.Description);
			// Creatio's default origin is Call; with Chat its own processes do not copy the description into the feed.
			entity.SetLookup("OriginId", OpenCxRecordIds.ChatOrigin);
			entity.SetLookup("ContactId", draft.ContactId);
			entity.SetLookup("OwnerId", draft.OwnerId);
			entity.SetLookup("GroupId", draft.GroupId);
			SetFields(entity, draft.Fields);
			entity.SaveOrThrow();
			return entity.PrimaryColumnValue;
		}

		/// <inheritdoc/>
		public string GetNumber(Guid caseId) {
			return ((Select)new Select(_userConnection)
				.Column("Number")
				.From(SchemaName)
				.Where("Id").IsEqual(Column.Parameter(caseId)))
				.ExecuteScalar<string>();
		}

		/// <inheritdoc/>
		public void Lock(Guid caseId) {
			// An update takes the row lock on every database; setting a column to itself changes nothing.
			new Update(_userConnection, SchemaName)
				.Set("StatusId", Column.SourceColumn("StatusId"))
				.Where("Id").IsEqual(Column.Parameter(caseId))
				.Execute();
		}

		/// <inheritdoc/>
		public OpenCxCaseStage GetStage(Guid caseId) {
			var select = (Select)new Select(_userConnection)
				.Column(StatusSchemaName, "IsFinal")
				.Column(StatusSchemaName, "IsResolved")
				.From(SchemaName)
				.InnerJoin(StatusSchemaName).On(StatusSchemaName, "Id").IsEqual(SchemaName, "StatusId")
				.Where(SchemaName, "Id").IsEqual(Column.Parameter(caseId));
			return _userConnection.ReadRows(select, ReadStage).DefaultIfEmpty(OpenCxCaseStage.Active).First();
		}

		private static OpenCxCaseStage ReadStage(IDataReader reader) {
			if (reader.GetColumnValue<bool>("IsFinal")) {
				return OpenCxCaseStage.Final;
			}
			return reader.GetColumnValue<bool>("IsResolved") ? OpenCxCaseStage.Resolved : OpenCxCaseStage.Active;
		}

		/// <inheritdoc/>
		public bool IsCanceled(Guid caseId) {
			return Fetch(caseId).GetTypedColumnValue<Guid>("StatusId") == OpenCxRecordIds.CanceledStatus;
		}

		/// <inheritdoc/>
		public bool SetStatus(Guid caseId, Guid statusId) {
			if (!Exists(StatusSchemaName, statusId)) {
				return false;
			}
			Entity entity = Fetch(caseId);
			entity.SetLookup("StatusId", statusId);
			entity.SaveOrThrow();
			return true;
		}

		/// <inheritdoc/>
		public void Complete(Guid caseId, OpenCxCaseDraft draft) {
			Entity entity = Fetch(caseId);
			string description = entity.GetText("Symptoms");
			if (description.Length == 0 || description == entity.GetText("Subject")) {
				entity.SetText("Subject", draft.Subject);
				entity.SetText("Symptoms", draft.Description.Length > 0 ? draft.Description : draft.Subject);
			}
			SetFields(entity, draft.Fields);
			entity.SaveOrThrow();
		}

		/// <inheritdoc/>
		public void Identify(Guid caseId, Guid contactId, string formerSubject, string subject) {
			Entity entity = Fetch(caseId);
			if (entity.GetTypedColumnValue<Guid>("ContactId") == Guid.Empty) {
				entity.SetLookup("ContactId", contactId);
			}
			if (entity.GetText("Subject") == formerSubject) {
				entity.SetText("Subject", subject);
			}
			if (entity.GetChangedColumnValues().Any()) {
				entity.SaveOrThrow();
			}
		}

		/// <inheritdoc/>
		public bool Exists(string schemaName, Guid recordId) {
			return _userConnection.CreateEntity(schemaName).ExistInDB(recordId);
		}

		private static void SetFields(Entity entity, IReadOnlyDictionary<string, object> fields) {
			foreach (KeyValuePair<string, object> field in fields) {
				entity.SetColumnValue(field.Key, field.Value);
			}
		}

		private Entity Fetch(Guid caseId) {
			Entity entity = _userConnection.CreateEntity(SchemaName);
			if (!entity.FetchFromDB(caseId, false)) {
				throw new InvalidOperationException("Case " + caseId + " of a known session is gone.");
			}
			return entity;
		}
	}
}
