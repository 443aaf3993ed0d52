using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Platform.Tests;

public class TransactionTests(DatabaseEngine engine) : PlatformTests(engine) {
	[Test]
	public void Commit_OutermostTransaction_KeepsRows() {
		using (DBExecutor executor = Connection.EnsureDBConnection()) {
			executor.StartTransaction();
			AddContact();
			executor.CommitTransaction();
		}

		Assert.That(CountAddedContacts(), Is.EqualTo(1));
	}

	[Test]
	public void Dispose_TransactionStillOpen_RollsBack() {
		using (DBExecutor executor = Connection.EnsureDBConnection()) {
			executor.StartTransaction();
			AddContact();
		}

		Assert.That(CountAddedContacts(), Is.Zero);
	}

	[Test]
	public void Commit_InnerTransaction_DoesNotCommitTheOuterOne() {
		using (DBExecutor outer = Connection.EnsureDBConnection()) {
			outer.StartTransaction();
			using (DBExecutor inner = Connection.EnsureDBConnection()) {
				inner.StartTransaction();
				AddContact();
				inner.CommitTransaction();
			}
			outer.RollbackTransaction();
		}

		Assert.That(CountAddedContacts(), Is.Zero);
	}

	[Test]
	public void Rollback_InnerTransaction_LeavesTheOuterOneToDecide() {
		using (DBExecutor outer = Connection.EnsureDBConnection()) {
			outer.StartTransaction();
			using (DBExecutor inner = Connection.EnsureDBConnection()) {
				inner.StartTransaction();
				AddContact();
				inner.RollbackTransaction();
			}
			outer.CommitTransaction();
		}

		Assert.That(CountAddedContacts(), Is.EqualTo(1));
	}

	[Test]
	public void TransactionDepth_NestedTransactions_CountsThem() {
		using DBExecutor executor = Connection.EnsureDBConnection();
		executor.StartTransaction();
		executor.StartTransaction();

		Assert.That(executor.TransactionDepth, Is.EqualTo(2));
	}

	[Test]
	public void EnsureDBConnection_WhileOneIsOpen_GivesTheSame() {
		using DBExecutor first = Connection.EnsureDBConnection();
		using DBExecutor second = Connection.EnsureDBConnection();

		Assert.That(second, Is.SameAs(first));
	}

	[Test]
	public void Select_OnAnotherConnection_SeesOnlyWhatIsCommitted() {
		using UserConnection other = Site.ConnectAsSystem();
		using DBExecutor executor = Connection.EnsureDBConnection();
		executor.StartTransaction();
		int before = TestSite.Count(other, "Contact");
		AddContact();

		Assert.That(TestSite.Count(other, "Contact"), Is.EqualTo(before), "before the commit");
		executor.CommitTransaction();
		Assert.That(TestSite.Count(other, "Contact"), Is.EqualTo(before + 1), "after the commit");
	}

	[Test]
	public void Commit_Fails_KeepsNothing() {
		using (DBExecutor executor = Connection.EnsureDBConnection()) {
			executor.StartTransaction();
			AddContact();
			Site.Platform.Database.StatementExecuting = sql => {
				if (sql == "COMMIT") {
					throw new IOException("The network is gone.");
				}
			};

			Assert.That(executor.CommitTransaction, Throws.TypeOf<IOException>());
			Assert.That(executor.TransactionDepth, Is.Zero);
		}

		Assert.That(CountAddedContacts(), Is.Zero);
	}

	[Test]
	public void Commit_WithoutTransaction_Throws() {
		using DBExecutor executor = Connection.EnsureDBConnection();

		Assert.That(executor.CommitTransaction, Throws.InvalidOperationException);
	}

	[Test]
	public void Rollback_WithoutTransaction_DoesNothing() {
		using DBExecutor executor = Connection.EnsureDBConnection();

		Assert.That(executor.RollbackTransaction, Throws.Nothing);
	}

	[Test]
	public void Statement_AfterAFailedOne_FailsOnPostgreSqlUntilTheTransactionEnds() {
		using DBExecutor executor = Connection.EnsureDBConnection();
		executor.StartTransaction();
		Assert.That(() => AddContact(TestSite.OlgasContact), Throws.TypeOf<DbOperationException>(), "the id exists");

		Assert.That(() => AddContact(), Engine == DatabaseEngine.PostgreSql ? Throws.TypeOf<DbOperationException>() : Throws.Nothing);
	}

	[Test]
	public void EnsureDBConnection_DatabaseIsDown_ThrowsTheProvidersException() {
		string address = Engine == DatabaseEngine.Sqlite ? "/nowhere/site.db" : "Host=127.0.0.1;Port=1;Username=nobody;Timeout=1";
		Hosting.CreatioPlatform platform = new(Creatio.Site.Database.SiteDatabases.Open(address), () => TestSite.Now);
		using UserConnection connection = platform.Connect(TestSite.Olga);

		Assert.That(connection.EnsureDBConnection, Throws.InstanceOf<System.Data.Common.DbException>());
	}

	private void AddContact(Guid? id = null) => TestSite.Insert(Connection, "Contact", id ?? Guid.NewGuid(), ("Name", "Dana"));

	private int CountAddedContacts() {
		using UserConnection other = Site.ConnectAsSystem();
		return TestSite.Count(other, "Contact") - 1;
	}
}
