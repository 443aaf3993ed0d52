using System.Security;
using Creatio.Platform.Tests.Support;
using Terrasoft.Core;

namespace Creatio.Platform.Tests;

public class OperationRightsTests(DatabaseEngine engine) : PlatformTests(engine) {
	private const string Operation = "CanReceive";

	private Guid _operationId;
	private Guid _role;

	[SetUp]
	public void AddOperation() {
		_operationId = TestSite.Insert(Connection, "SysAdminOperation", Guid.NewGuid(), ("Code", Operation));
		_role = TestSite.Insert(Connection, "SysAdminUnit", Guid.NewGuid(), ("Name", "Agents"));
	}

	[Test]
	public void GetCanExecuteOperation_NothingGranted_GivesFalse() => Assert.That(CanExecute(), Is.False);

	[Test]
	public void GetCanExecuteOperation_GrantedToTheUser_GivesTrue() {
		Grant(TestSite.Olga);

		Assert.That(CanExecute(), Is.True);
	}

	[Test]
	public void GetCanExecuteOperation_GrantedToARoleOfTheUser_GivesTrue() {
		TestSite.Insert(Connection, "SysUserInRole", Guid.NewGuid(), ("SysUserId", TestSite.Olga), ("SysRoleId", _role));
		Grant(_role);

		Assert.That(CanExecute(), Is.True);
	}

	[Test]
	public void GetCanExecuteOperation_GrantedToARoleAboveTheUsers_GivesTrue() {
		TestSite.Insert(Connection, "SysAdminUnitInRole", Guid.NewGuid(), ("SysAdminUnitId", TestSite.Olga), ("SysAdminUnitRoleId", _role));
		Grant(_role);

		Assert.That(CanExecute(), Is.True);
	}

	[Test]
	public void GetCanExecuteOperation_GrantedToSomebodyElse_GivesFalse() {
		Grant(_role);

		Assert.That(CanExecute(), Is.False);
	}

	[Test]
	public void GetCanExecuteOperation_DeniedBeforeItIsGranted_GivesFalse() {
		Grant(TestSite.Olga, canExecute: false, position: 0);
		Grant(TestSite.Olga, canExecute: true, position: 1);

		Assert.That(CanExecute(), Is.False);
	}

	[Test]
	public void CheckCanExecuteOperation_NotGranted_Throws() =>
		Assert.That(() => Connection.DBSecurityEngine.CheckCanExecuteOperation(Operation), Throws.TypeOf<SecurityException>());

	[Test]
	public void CheckCanExecuteOperation_NoSuchOperation_Throws() =>
		Assert.That(() => Connection.DBSecurityEngine.CheckCanExecuteOperation("Nothing"), Throws.TypeOf<SecurityException>());

	[Test]
	public void CheckCanExecuteOperation_SystemConnection_MayDoEverything() {
		UserConnection system = Site.Platform.AppConnection.SystemUserConnection;

		Assert.That(() => system.DBSecurityEngine.CheckCanExecuteOperation(Operation), Throws.Nothing);
	}

	private bool CanExecute() => Connection.DBSecurityEngine.GetCanExecuteOperation(Operation);

	private void Grant(Guid sysAdminUnitId, bool canExecute = true, int position = 0) => TestSite.Insert(
		Connection,
		"SysAdminOperationGrantee",
		Guid.NewGuid(),
		("SysAdminOperationId", _operationId),
		("SysAdminUnitId", sysAdminUnitId),
		("CanExecute", canExecute),
		("Position", position));
}
