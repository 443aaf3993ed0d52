using System.Data.Common;
using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Tests;

public class EntitySaveTests(DatabaseEngine engine) : PlatformTests(engine) {
	[Test]
	public void Save_NewRecord_IsOneInsertAndNothingElse() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana"));
		_ = Connection.CurrentUser;

		IReadOnlyList<string> statements = Site.Record(() => contact.Save());

		Assert.That(statements, Has.Count.EqualTo(1));
		Assert.That(statements[0], Does.StartWith("INSERT INTO \"Contact\""));
	}

	[Test]
	public void Save_NewRecord_WritesWhoAndWhen() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana"));

		contact.Save();

		Entity saved = TestSite.Fetch(Connection, "Contact", contact.PrimaryColumnValue);
		Assert.Multiple(() => {
			Assert.That(saved.GetTypedColumnValue<Guid>("CreatedById"), Is.EqualTo(TestSite.OlgasContact));
			Assert.That(saved.GetTypedColumnValue<string>("ModifiedByName"), Is.EqualTo("Olga Petrova"));
			Assert.That(saved.GetTypedColumnValue<DateTime>("CreatedOn"), Is.EqualTo(TestSite.Now.AddHours(2)), "in Olga's time zone");
		});
	}

	[Test]
	public void Save_ChangedRecord_WritesOnlyWhatChanged() {
		Entity contact = SaveContact();
		contact.SetColumnValue("Age", 42);

		IReadOnlyList<string> statements = Site.Record(() => contact.Save());

		Assert.That(statements, Has.Count.EqualTo(1));
		Assert.That(statements[0], Does.StartWith("UPDATE \"Contact\" SET \"Age\" = @P0 WHERE"));
	}

	[Test]
	public void Save_NothingChanged_RunsNoStatement() {
		Entity contact = SaveContact();
		contact.SetColumnValue("Name", "Dana");

		Assert.That(Site.Record(() => contact.Save()), Is.Empty);
	}

	[Test]
	public void Save_RowIsGone_GivesFalse() {
		Entity contact = SaveContact();
		TestSite.Fetch(Connection, "Contact", contact.PrimaryColumnValue).Delete();
		contact.SetColumnValue("Age", 42);

		Assert.That(contact.Save(), Is.False);
	}

	[Test]
	public void Save_RequiredColumnsEmpty_NamesThem() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", ""));

		Assert.That(() => contact.Save(), Throws.TypeOf<RequiredColumnsEmptyValuesException>().With.Message.Contains("Name"));
	}

	[Test]
	public void Save_WithoutValidation_AcceptsEmptyRequiredColumns() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact");

		Assert.That(contact.Save(false), Is.True);
	}

	[Test]
	public void Save_RequiredColumnOfFetchedRecordEmptied_Throws() {
		Entity contact = SaveContact();
		contact.SetColumnValue("Name", null);

		Assert.That(() => contact.Save(), Throws.TypeOf<RequiredColumnsEmptyValuesException>());
	}

	[Test]
	public void Save_TextTooLong_IsADatabaseErrorAndNotACut() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", new string('x', 251)));

		Assert.That(() => contact.Save(), Throws.TypeOf<DbOperationException>().With.InnerException.InstanceOf<DbException>());
	}

	[Test]
	public void Save_TextOfExactlyTheSize_Fits() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", new string('x', 250)));

		Assert.That(contact.Save(), Is.True);
	}

	[TestCase(0)]
	[TestCase(0xd83d)]
	[TestCase(0xde00)]
	public void Save_TextWithANulOrHalfASurrogatePair_Throws(int character) {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", $"a{(char)character}b"));

		Assert.That(() => contact.Save(), Throws.TypeOf<DbOperationException>());
	}

	[Test]
	public void Save_AnyOtherText_ComesBackAsItWas() {
		const string text = "😀 مرحبا Grüße \u0001\t'\"\\ %_";
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", text));

		contact.Save();

		Assert.That(TestSite.Fetch(Connection, "Contact", contact.PrimaryColumnValue).PrimaryDisplayColumnValue, Is.EqualTo(text));
	}

	[Test]
	public void Save_LookupToNoRecord_IsADatabaseError() {
		Entity activity = TestSite.CreateEntity(Connection, "Activity", ("Title", "Call"), ("CaseId", Guid.NewGuid()));

		Assert.That(() => activity.Save(), Throws.TypeOf<DbOperationException>());
	}

	[Test]
	public void Save_SecondRecordWithAUniqueValue_IsADatabaseError() {
		TestSite.CreateEntity(Connection, "Session", ("SessionId", "s-1")).Save();
		Entity second = TestSite.CreateEntity(Connection, "Session", ("SessionId", "s-1"));

		Assert.That(() => second.Save(), Throws.TypeOf<DbOperationException>());
	}

	[Test]
	public void Save_InARolledBackTransaction_LeavesNothing() {
		using (DBExecutor executor = Connection.EnsureDBConnection()) {
			executor.StartTransaction();
			SaveContact();
			executor.RollbackTransaction();
		}

		Assert.That(TestSite.Count(Connection, "Contact"), Is.EqualTo(1), "Olga only");
	}

	[Test]
	public void Save_DecimalNumber_IsRoundedAsTheColumnSays() {
		Entity @case = TestSite.CreateEntity(Connection, "Case", ("Subject", "Broken"), ("SolutionRemains", 1.235m));

		@case.Save();

		Entity saved = TestSite.Fetch(Connection, "Case", @case.PrimaryColumnValue);
		Assert.That(saved.GetTypedColumnValue<decimal>("SolutionRemains"), Is.EqualTo(1.24m));
	}

	[Test]
	public void StoringState_SavedAndChanged_FollowsTheRow() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana"));
		Assert.That(contact.StoringState, Is.EqualTo(StoringObjectState.New));

		contact.Save();
		Assert.That(contact.StoringState, Is.EqualTo(StoringObjectState.NotChanged));

		contact.SetColumnValue("Age", 42);
		Assert.That(contact.StoringState, Is.EqualTo(StoringObjectState.Changed));
	}

	[Test]
	public void Delete_ExistingRecord_RemovesIt() {
		Entity contact = SaveContact();

		Assert.That(contact.Delete(), Is.True);
		Assert.That(contact.ExistInDB(contact.PrimaryColumnValue), Is.False);
	}

	[Test]
	public void Delete_RecordThatOthersReferTo_IsADatabaseError() {
		Entity contact = SaveContact();
		TestSite.CreateEntity(Connection, "ContactCommunication", ("ContactId", contact.PrimaryColumnValue), ("Number", "1")).Save();

		Assert.That(() => contact.Delete(), Throws.TypeOf<DbOperationException>());
	}

	private Entity SaveContact() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana"));
		contact.Save();
		return contact;
	}
}
