namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Linq;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Activities as replies of reps.</summary>
	public class OpenCxReplyActivityGateway : IOpenCxReplyActivities {
		private const string SchemaName = "Activity";
		// SysAdminUnitTypeValue of users; roles and technical units have other values.
		private const int UserType = 4;

		// Where a rep may have written the reply, the likeliest first.
		private static readonly string[] _textColumns = { "DetailedResult", "Notes", "Title" };

		private readonly UserConnection _userConnection;
		private readonly OpenCxReplyAlias _alias;

		/// <summary>Creates the gateway.</summary>
		public OpenCxReplyActivityGateway(UserConnection userConnection, OpenCxReplyAlias alias) {
			_userConnection = userConnection;
			_alias = alias;
		}

		/// <inheritdoc/>
		public OpenCxReplyActivity Find(Guid activityId) {
			Entity activity = _userConnection.CreateEntity(SchemaName);
			if (!activity.FetchFromDB(activityId, false)) {
				return null;
			}
			Guid authorId = activity.GetTypedColumnValue<Guid>("CreatedById");
			return new OpenCxReplyActivity {
				Id = activityId,
				CaseId = activity.GetTypedColumnValue<Guid>("CaseId"),
				TypeId = activity.GetTypedColumnValue<Guid>("TypeId"),
				CategoryId = activity.GetTypedColumnValue<Guid>("ActivityCategoryId"),
				IsWrittenByPerson = IsUser(authorId),
				AgentName = GetAgentName(authorId),
				Text = GetText(activity)
			};
		}

		private static string GetText(Entity activity) {
			return _textColumns
				.Select(column => activity.GetText(column))
				.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? string.Empty;
		}

		private bool IsUser(Guid contactId) {
			return contactId != Guid.Empty && ((Select)new Select(_userConnection).Top(1)
				.Column("Id")
				.From("SysAdminUnit")
				.Where("ContactId").IsEqual(Column.Parameter(contactId))
				.And("SysAdminUnitTypeValue").IsEqual(Column.Parameter(UserType))
				.And("Active").IsEqual(Column.Parameter(true))).ExecuteScalar<Guid>() != Guid.Empty;
		}

		private string GetAgentName(Guid contactId) {
			var select = (Select)new Select(_userConnection)
				.Column("Name")
				.Column("GivenName")
				.From("Contact")
				.Where("Id").IsEqual(Column.Parameter(contactId));
			return _userConnection.ReadRows(select, reader => _alias.Get(
				reader.GetColumnValue<string>("Name"), reader.GetColumnValue<string>("GivenName"))).FirstOrDefault() ?? string.Empty;
		}
	}
}
