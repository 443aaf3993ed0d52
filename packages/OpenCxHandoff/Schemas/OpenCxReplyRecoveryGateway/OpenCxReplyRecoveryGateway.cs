namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;

	/// <summary>Activities that no row of OpenCxMessage belongs to.</summary>
	public class OpenCxReplyRecoveryGateway : IOpenCxMissedReplies {
		private const string ActivitySchemaName = "Activity";
		private const string MessageSchemaName = "OpenCxMessage";
		private const string SessionSchemaName = "OpenCxSession";

		private readonly UserConnection _userConnection;

		/// <summary>Creates the gateway.</summary>
		public OpenCxReplyRecoveryGateway(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <inheritdoc/>
		public IReadOnlyList<Guid> Find(DateTime since) {
			return Read(CreateSelect(since));
		}

		/// <inheritdoc/>
		public IReadOnlyList<Guid> FindOnCaseOf(Guid activityId, DateTime since) {
			Guid caseId = ((Select)new Select(_userConnection)
				.Column("CaseId")
				.From(ActivitySchemaName)
				.Where("Id").IsEqual(Column.Parameter(activityId))).ExecuteScalar<Guid>();
			return caseId == Guid.Empty
				? new List<Guid>()
				: Read(CreateSelect(since).And(ActivitySchemaName, "CaseId").IsEqual(Column.Parameter(caseId)));
		}

		private Query CreateSelect(DateTime since) {
			return new Select(_userConnection)
				.Column(ActivitySchemaName, "Id")
				.From(ActivitySchemaName)
				.InnerJoin(SessionSchemaName).On(SessionSchemaName, "CaseId").IsEqual(ActivitySchemaName, "CaseId")
				.LeftOuterJoin(MessageSchemaName).On(MessageSchemaName, "ActivityId").IsEqual(ActivitySchemaName, "Id")
				.Where(ActivitySchemaName, "ActivityCategoryId").IsEqual(Column.Parameter(OpenCxRecordIds.ReplyCategory))
				.And(ActivitySchemaName, "CreatedOn").IsGreater(Column.Parameter(since))
				.And(MessageSchemaName, "Id").IsNull();
		}

		private List<Guid> Read(Query query) {
			var select = (Select)query.OrderByAsc(ActivitySchemaName, "CreatedOn");
			return _userConnection.ReadRows(select, reader => reader.GetColumnValue<Guid>("Id"));
		}
	}
}
