using System.Data;
using System.Security;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting.DataService;

/// <summary>
/// What a user may do with objects that are administrated by operations, as Creatio's section "Object permissions" says. Of the rows for
/// the user and the user's roles, the one of the lowest position decides.
/// </summary>
internal sealed class ObjectRights(UserConnection userConnection) {
	/// <summary>Throws <see cref="SecurityException"/> when the user may not do that.</summary>
	public void Check(EntitySchema schema, ObjectOperation operation) {
		if (schema.AdministratedByOperations && !IsGranted(schema, operation)) {
			throw new SecurityException($"The current user has no right to {operation} records of the object {schema.Name}.");
		}
	}

	private bool IsGranted(EntitySchema schema, ObjectOperation operation) {
		using DBExecutor executor = userConnection.EnsureDBConnection();
		using IDataReader reader = CreateSelect(schema, "Can" + operation).ExecuteReader(executor);
		return reader.Read() && reader.GetColumnValue<bool>("IsGranted");
	}

	private Select CreateSelect(EntitySchema schema, string column) =>
		(Select)new Select(userConnection).Top(1)
			.Column("Right", column).As("IsGranted")
			.From("SysEntitySchemaOperationRight").As("Right")
			.InnerJoin("SysAdminUnitInRole").As("Role").On("Role", "SysAdminUnitRoleId").IsEqual("Right", "SysAdminUnitId")
			.Where("Right", "SubjectSchemaUId").IsEqual(Column.Parameter(schema.UId))
			.And("Role", "SysAdminUnitId").IsEqual(Column.Parameter(userConnection.CurrentUser.Id))
			.OrderByAsc("Right", "Position");
}
