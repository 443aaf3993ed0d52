using Creatio.Platform.Data;
using Creatio.Platform.Hosting;
using Creatio.Site.Installation;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting;

/// <summary>
/// What an administrator does by hand after installing the package: grants the operation to the integration user and fills the
/// settings. Things that the installed packages do not have are left out.
/// </summary>
internal sealed class AdministratorSetup(CreatioPlatform platform, Action<string> log) {
	private const string ReceiveOperation = "CanReceiveOpenCxHandoff";
	private const string DefaultOwner = "OpenCxDefaultOwner";

	/// <summary>Does it. On a database that has been set up before, it keeps the grant and the owner, and renews the connection.</summary>
	public void Perform(OpenCxConnection? openCx) {
		using UserConnection userConnection = platform.Connect(SiteUsers.Supervisor);
		using DBExecutor executor = userConnection.EnsureDBConnection();
		executor.StartTransaction();
		// Two processes that start on one database must not both grant the operation.
		if (platform.Database.LockStructure is { } statement) {
			executor.Execute(new SqlText(statement, []));
		}
		GrantReceiveOperation(userConnection);
		FillSettings(userConnection, openCx);
		executor.CommitTransaction();
	}

	private static void FillSettings(UserConnection userConnection, OpenCxConnection? openCx) {
		if (SysSettings.GetValue(userConnection, DefaultOwner, Guid.Empty) == Guid.Empty) {
			Set(userConnection, DefaultOwner, FindContact(userConnection, SiteUsers.Agent));
		}
		if (openCx != null) {
			Set(userConnection, "OpenCxApiUrl", openCx.Address.ToString());
			Set(userConnection, "OpenCxApiKey", openCx.ApiKey);
		}
	}

	private void GrantReceiveOperation(UserConnection userConnection) {
		Guid operationId = ((Select)new Select(userConnection).Column("Id").From("SysAdminOperation")
			.Where("Code").IsEqual(Column.Parameter(ReceiveOperation))).ExecuteScalar<Guid>();
		if (operationId == Guid.Empty || IsGranted(userConnection, operationId)) {
			return;
		}
		Entity grant = userConnection.EntitySchemaManager.GetInstanceByName("SysAdminOperationGrantee").CreateEntity(userConnection);
		grant.SetDefColumnValues();
		grant.SetColumnValue("SysAdminOperationId", operationId);
		grant.SetColumnValue("SysAdminUnitId", SiteUsers.Integration);
		grant.SetColumnValue("CanExecute", true);
		grant.Save();
		log($"The integration user may now use the operation {ReceiveOperation}.");
	}

	private static bool IsGranted(UserConnection userConnection, Guid operationId) =>
		((Select)new Select(userConnection).Column("Id").From("SysAdminOperationGrantee")
			.Where("SysAdminOperationId").IsEqual(Column.Parameter(operationId))
			.And("SysAdminUnitId").IsEqual(Column.Parameter(SiteUsers.Integration))).ExecuteScalar<Guid>() != Guid.Empty;

	private static Guid FindContact(UserConnection userConnection, Guid userId) =>
		((Select)new Select(userConnection).Column("ContactId").From("SysAdminUnit")
			.Where("Id").IsEqual(Column.Parameter(userId))).ExecuteScalar<Guid>();

	private static void Set(UserConnection userConnection, string code, object value) {
		if (SysSettings.Exists(userConnection, code)) {
			SysSettings.SetDefValue(userConnection, code, value);
		}
	}
}
