using System;
using System.Data;
using Terrasoft.Common;

namespace Terrasoft.Core.DB;

/// <summary>
/// Rights granted to a user itself or to a role that it belongs to, directly or through another role.
/// The grant of the lowest position decides, as in Creatio's operation permissions section.
/// </summary>
internal sealed class UserSecurityEngine(UserConnection userConnection, Guid sysAdminUnitId) : DBSecurityEngine {
	public override bool GetCanExecuteOperation(string code) {
		using DBExecutor executor = userConnection.EnsureDBConnection();
		using IDataReader reader = CreateSelect(code).ExecuteReader(executor);
		return reader.Read() && reader.GetColumnValue<bool>("CanExecute");
	}

	private Select CreateSelect(string code) =>
		(Select)new Select(userConnection).Top(1)
			.Column("Grantee", "CanExecute")
			.From("SysAdminOperationGrantee").As("Grantee")
			.InnerJoin("SysAdminOperation").As("Operation").On("Operation", "Id").IsEqual("Grantee", "SysAdminOperationId")
			.Where("Operation", "Code").IsEqual(Column.Parameter(code))
			.And().OpenBlock("Grantee", "SysAdminUnitId").IsEqual(Column.Parameter(sysAdminUnitId))
			.Or("Grantee", "SysAdminUnitId").In(CreateRoleSelect("SysUserInRole", "SysRoleId", "SysUserId"))
			.Or("Grantee", "SysAdminUnitId").In(CreateRoleSelect("SysAdminUnitInRole", "SysAdminUnitRoleId", "SysAdminUnitId"))
			.CloseBlock()
			.OrderByAsc("Grantee", "Position");

	private Select CreateRoleSelect(string tableName, string roleColumn, string userColumn) =>
		(Select)new Select(userConnection)
			.Column(roleColumn)
			.From(tableName)
			.Where(userColumn).IsEqual(Column.Parameter(sysAdminUnitId));
}
