using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Tests;

public class EntityValuesTests(DatabaseEngine engine) : PlatformTests(engine) {
	[Test]
	public void GetTypedColumnValue_WithoutValue_GivesTheTypesDefault() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		Assert.Multiple(() => {
			Assert.That(@case.GetTypedColumnValue<Guid>("ContactId"), Is.EqualTo(Guid.Empty));
			Assert.That(@case.GetTypedColumnValue<string>("Subject"), Is.Empty);
			Assert.That(@case.GetTypedColumnValue<DateTime>("RegisteredOn"), Is.EqualTo(default(DateTime)));
			Assert.That(@case.GetColumnValue("ContactId"), Is.Null);
		});
	}

	[Test]
	public void SetColumnValue_ByTheNameOfALookup_Throws() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		Assert.That(() => @case.SetColumnValue("Contact", TestSite.OlgasContact), Throws.TypeOf<ItemNotFoundException>());
	}

	[Test]
	public void GetColumnValue_UnknownName_Throws() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		Assert.That(() => @case.GetColumnValue("Nothing"), Throws.TypeOf<ItemNotFoundException>());
	}

	[Test]
	public void SetColumnValue_SameValue_GivesFalse() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		Assert.That(@case.SetColumnValue("Subject", "Broken"), Is.True);
		Assert.That(@case.SetColumnValue("Subject", "Broken"), Is.False);
	}

	[Test]
	public void SetColumnValue_ValueOfAnotherType_IsConverted() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		@case.SetColumnValue("ContactId", TestSite.OlgasContact.ToString());
		@case.SetColumnValue("SolutionRemains", 3);

		Assert.That(@case.GetColumnValue("ContactId"), Is.EqualTo(TestSite.OlgasContact));
		Assert.That(@case.GetColumnValue("SolutionRemains"), Is.EqualTo(3m));
	}

	[Test]
	public void SetColumnValue_ValueThatDoesNotFit_Throws() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		Assert.That(() => @case.SetColumnValue("ContactId", "Olga"), Throws.TypeOf<FormatException>());
	}

	[Test]
	public void GetChangedColumnValues_FetchedRecord_GivesNewAndOldValues() {
		Entity contact = TestSite.Fetch(Connection, "Contact", TestSite.OlgasContact);
		contact.SetColumnValue("Name", "Olga Ivanova");

		EntityColumnValue changed = contact.GetChangedColumnValues().Single();

		Assert.That((changed.Name, changed.Value, changed.OldValue), Is.EqualTo(("Name", "Olga Ivanova", "Olga Petrova")));
		Assert.That(contact.GetTypedOldColumnValue<string>("Name"), Is.EqualTo("Olga Petrova"));
	}

	[Test]
	public void SetDefColumnValues_NewCase_FillsConstantsSettingsSystemValuesAndNumbers() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		@case.SetDefColumnValues();

		Assert.Multiple(() => {
			Assert.That(@case.PrimaryColumnValue, Is.Not.EqualTo(Guid.Empty));
			Assert.That(@case.GetTypedColumnValue<string>("Color"), Is.EqualTo("#405f97"));
			Assert.That(@case.GetTypedColumnValue<Guid>("StatusId"), Is.EqualTo(TestSite.NewStatus));
			Assert.That(@case.GetTypedColumnValue<DateTime>("RegisteredOn"), Is.EqualTo(TestSite.Now.AddHours(2)));
			Assert.That(@case.GetTypedColumnValue<Guid>("CreatedById"), Is.EqualTo(TestSite.OlgasContact));
			Assert.That(@case.PrimaryDisplayColumnValue, Is.EqualTo("SR00000001"));
		});
	}

	[Test]
	public void SetDefColumnValues_ColumnHasAValue_KeepsIt() {
		Entity @case = TestSite.CreateEntity(Connection, "Case", ("Color", "#000000"));

		@case.SetDefColumnValues();

		Assert.That(@case.GetTypedColumnValue<string>("Color"), Is.EqualTo("#000000"));
	}

	[Test]
	public void FetchFromDB_ById_LoadsValuesAndWhatLookupsShow() {
		Entity saved = TestSite.CreateEntity(Connection, "Case", ("Subject", "Broken"), ("ContactId", TestSite.OlgasContact));
		saved.Save();

		Entity @case = TestSite.Fetch(Connection, "Case", saved.PrimaryColumnValue);

		Assert.Multiple(() => {
			Assert.That(@case.GetTypedColumnValue<string>("Subject"), Is.EqualTo("Broken"));
			Assert.That(@case.GetTypedColumnValue<string>("ContactName"), Is.EqualTo("Olga Petrova"));
			Assert.That(@case.GetTypedColumnValue<bool>("ResponseOverdue"), Is.False);
			Assert.That(@case.GetColumnValue("Symptoms"), Is.EqualTo(""), "a text is never NULL");
			Assert.That(@case.GetColumnValue("SolutionRemains"), Is.Null);
		});
	}

	[Test]
	public void FetchFromDB_NoSuchRecord_GivesFalse() {
		Entity @case = TestSite.CreateEntity(Connection, "Case");

		Assert.That(@case.FetchFromDB(Guid.NewGuid()), Is.False);
	}

	[Test]
	public void FetchFromDB_ByConditions_NeedsAllOfThem() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact");

		Assert.That(contact.FetchFromDB(new Dictionary<string, object> { ["Name"] = "Olga Petrova", ["Age"] = 5 }), Is.False);
		Assert.That(contact.FetchFromDB("Name", "Olga Petrova"), Is.True);
	}

	[Test]
	public void FetchFromDB_SomeColumns_LoadsOnlyThoseAndTheId() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact");

		contact.FetchFromDB("Id", TestSite.OlgasContact, ["Name"]);

		Assert.That(contact.GetIsColumnValueLoaded("Name"), Is.True);
		Assert.That(contact.GetIsColumnValueLoaded("Age"), Is.False);
		Assert.That(contact.PrimaryColumnValue, Is.EqualTo(TestSite.OlgasContact));
	}

	[Test]
	public void ExistInDB_WithAndWithoutRecord_TellsWhetherThereIsOne() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact");

		Assert.That(contact.ExistInDB("Name", "Olga Petrova"), Is.True);
		Assert.That(contact.ExistInDB("Name", "Nobody"), Is.False);
	}

	[TestCase(2026, 1, 15, 9, ExpectedResult = 7)]
	[TestCase(2026, 7, 15, 9, ExpectedResult = 6)]
	public int Save_DateTime_IsStoredInUtcAndReadInTheUsersTimeZone(int year, int month, int day, int hour) {
		DateTime local = new(year, month, day, hour, 0, 0, DateTimeKind.Unspecified);
		Entity activity = TestSite.CreateEntity(Connection, "Activity", ("Title", "Call"), ("StartDate", local));
		activity.Save();

		Entity saved = TestSite.Fetch(Connection, "Activity", activity.PrimaryColumnValue);
		Assert.That(saved.GetTypedColumnValue<DateTime>("StartDate"), Is.EqualTo(local));

		using UserConnection utc = Site.ConnectAsSystem();
		return TestSite.Fetch(utc, "Activity", activity.PrimaryColumnValue).GetTypedColumnValue<DateTime>("StartDate").Hour;
	}

	[Test]
	public void Save_TimeThatDaylightSavingSkips_IsStored() {
		DateTime skipped = new(2026, 3, 29, 3, 30, 0, DateTimeKind.Unspecified);
		Entity activity = TestSite.CreateEntity(Connection, "Activity", ("Title", "Call"), ("StartDate", skipped));

		Assert.That(activity.Save(), Is.True);
	}

	[Test]
	public void Save_Date_HasNoTimeZone() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana"), ("BirthDate", new DateTime(1990, 5, 1)));
		contact.Save();

		using UserConnection utc = Site.ConnectAsSystem();
		Entity saved = TestSite.Fetch(utc, "Contact", contact.PrimaryColumnValue);
		Assert.That(saved.GetTypedColumnValue<DateTime>("BirthDate"), Is.EqualTo(new DateTime(1990, 5, 1)));
	}
}
