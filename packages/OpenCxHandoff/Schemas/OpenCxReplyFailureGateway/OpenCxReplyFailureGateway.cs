namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Notifies people in Creatio's notification centre about replies that were given up.</summary>
	public class OpenCxReplyFailureGateway : IOpenCxReplyFailures {
		private const string CaseSchemaName = "Case";

		private readonly UserConnection _userConnection;
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the gateway.</summary>
		public OpenCxReplyFailureGateway(UserConnection userConnection, Func<DateTime> utcNow) {
			_userConnection = userConnection;
			_utcNow = utcNow;
		}

		/// <inheritdoc/>
		public void Notify(OpenCxReplyRecord reply, string error) {
			Guid caseId = GetId("OpenCxMessage", "CaseId", reply.Id);
			var people = new List<Guid> { GetId(CaseSchemaName, "OwnerId", caseId) };
			if (reply.ActivityId != Guid.Empty) {
				people.Add(GetId("Activity", "CreatedById", reply.ActivityId));
			}
			string caption = (reply.IsUncertain ? "It is not known whether a reply reached the visitor. " : "A reply did not reach the visitor. ") + error;
			foreach (Guid contactId in people.Where(id => id != Guid.Empty).Distinct()) {
				AddReminding(contactId, caseId, caption);
			}
		}

		private void AddReminding(Guid contactId, Guid caseId, string caption) {
			Entity reminding = _userConnection.CreateNewEntity("Reminding");
			reminding.SetLookup("AuthorId", contactId);
			reminding.SetLookup("ContactId", contactId);
			reminding.SetLookup("SourceId", OpenCxRecordIds.AuthorRemindingSource);
			reminding.SetTime("RemindTime", _utcNow());
			reminding.SetText("Description", caption);
			reminding.SetText("SubjectCaption", caption);
			reminding.SetColumnValue("SubjectId", caseId);
			reminding.SetLookup("SysEntitySchemaId", _userConnection.EntitySchemaManager.GetInstanceByName(CaseSchemaName).UId);
			reminding.SaveOrThrow();
		}

		private Guid GetId(string schemaName, string columnName, Guid id) {
			return ((Select)new Select(_userConnection)
				.Column(columnName)
				.From(schemaName)
				.Where("Id").IsEqual(Column.Parameter(id))).ExecuteScalar<Guid>();
		}
	}
}
