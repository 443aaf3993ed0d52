using Creatio.Platform.Hosting;
using Creatio.Platform.Tests.Support;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Tests;

/// <summary>What a site is told of saved records, and what it may do with it.</summary>
public class RecordSavedTests(DatabaseEngine engine) : PlatformTests(engine) {
	private readonly List<SavedRecord> _records = [];

	[SetUp]
	public void Listen() {
		_records.Clear();
		Site.Platform.RecordSaved = _records.Add;
	}

	[Test]
	public void Save_NewRecord_TellsOfIt() {
		Entity contact = SaveContact();

		SavedRecord record = _records.Single();
		Assert.Multiple(() => {
			Assert.That(record.IsNew);
			Assert.That(record.Id, Is.EqualTo(contact.PrimaryColumnValue));
			Assert.That(record.SchemaUId, Is.EqualTo(contact.Schema.UId));
			Assert.That(record.UserConnection, Is.SameAs(Connection));
		});
	}

	[Test]
	public void Save_ChangedRecord_TellsWhichColumnsWereWritten() {
		Entity contact = SaveContact();
		contact.SetColumnValue("Age", 42);

		contact.Save();

		SavedRecord record = _records[^1];
		Assert.That(record.IsNew, Is.False);
		Assert.That(record.ChangedColumnUIds, Does.Contain(contact.Schema.Columns.GetByName("Age").UId));
		Assert.That(record.ChangedColumnUIds, Does.Not.Contain(contact.Schema.Columns.GetByName("Name").UId));
	}

	[Test]
	public void Save_NothingChanged_TellsNothing() {
		Entity contact = SaveContact();
		_records.Clear();

		contact.Save();

		Assert.That(_records, Is.Empty);
	}

	[Test]
	public void Save_WhenTheSiteFails_IsDoneAnywayAndLogsIt() {
		List<string> errors = [];
		Site.Platform.LogWritten = (level, _, text) => errors.Add($"{level} {text}");
		Site.Platform.RecordSaved = _ => throw new InvalidOperationException("It broke.");

		Entity contact = SaveContact();

		Entity saved = TestSite.Fetch(Connection, "Contact", contact.PrimaryColumnValue);
		Assert.That(saved.GetTypedColumnValue<string>("Name"), Is.EqualTo("Dana"));
		Assert.That(errors, Has.One.StartsWith("ERROR").And.One.Contains("It broke."));
	}

	[Test]
	public void AfterTransaction_WithoutOne_RunsAtOnce() {
		using DBExecutor executor = Connection.EnsureDBConnection();
		bool hasRun = false;

		executor.AfterTransaction(() => hasRun = true);

		Assert.That(hasRun);
	}

	[Test]
	public void AfterTransaction_InNestedTransactions_RunsWhenTheOutermostHasEnded() {
		using DBExecutor executor = Connection.EnsureDBConnection();
		int runs = 0;
		executor.StartTransaction();
		executor.StartTransaction();
		executor.AfterTransaction(() => runs++);

		executor.CommitTransaction();
		Assert.That(runs, Is.Zero);
		executor.RollbackTransaction();
		executor.StartTransaction();
		executor.CommitTransaction();

		Assert.That(runs, Is.EqualTo(1));
	}

	[Test]
	public void ConnectAsSystem_GivesAConnectionOfItsOwnThatMayDoEverything() {
		using UserConnection first = Site.Platform.ConnectAsSystem();
		using UserConnection second = Site.Platform.ConnectAsSystem();

		Assert.That(first, Is.Not.SameAs(second).And.Not.SameAs(Site.Platform.AppConnection.SystemUserConnection));
		Assert.That(() => first.DBSecurityEngine.CheckCanExecuteOperation("NobodyMay"), Throws.Nothing);
	}

	private Entity SaveContact() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana"));
		contact.Save();
		return contact;
	}
}
