using Creatio.Platform.Hosting;
using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Tests;

/// <summary>Dana has one case with two activities and one phone number; Eli has neither.</summary>
public class EntitySchemaQueryTests(DatabaseEngine engine) : PlatformTests(engine) {
	private static readonly DateTime _morning = new(2026, 1, 15, 9, 0, 0, DateTimeKind.Unspecified);

	private Guid _dana;
	private Guid _case;

	[SetUp]
	public void AddRecords() {
		_dana = Save("Contact", ("Name", "Dana"), ("Age", 30));
		Save("Contact", ("Name", "Eli"), ("Age", 40));
		Save("ContactCommunication", ("ContactId", _dana), ("Number", "+1555"));
		_case = Save("Case", ("Subject", "100% broken"), ("ContactId", _dana));
		Save("Activity", ("Title", "First"), ("CaseId", _case), ("StartDate", _morning));
		Save("Activity", ("Title", "Second"), ("CaseId", _case), ("StartDate", _morning.AddHours(1)));
	}

	[Test]
	public void GetEntityCollection_LookupColumn_GivesItsIdAndWhatItShows() {
		EntitySchemaQuery query = Query("Case");
		query.AddColumn("Contact");

		Entity @case = query.GetEntityCollection(Connection).Single();

		Assert.That(@case.GetTypedColumnValue<Guid>("ContactId"), Is.EqualTo(_dana));
		Assert.That(@case.GetTypedColumnValue<string>("ContactName"), Is.EqualTo("Dana"));
	}

	[Test]
	public void GetEntityCollection_PathThroughLookups_IsReadByTheColumnsName() {
		EntitySchemaQuery query = Query("Activity");
		string name = query.AddColumn("Case.Contact.Name").Name;

		Assert.That(query.GetEntityCollection(Connection)[0].GetTypedColumnValue<string>(name), Is.EqualTo("Dana"));
	}

	[Test]
	public void GetEntityCollection_ReversePath_ReadsTheRecordsThatReferToOne() {
		EntitySchemaQuery query = Query("Contact");
		query.AddColumn("Name");
		string number = query.AddColumn("[ContactCommunication:Contact:Id].Number").Name;
		query.Filters.Add(query.CreateFilterWithParameters(FilterComparisonType.Equal, "[ContactCommunication:Contact].Number", "+1555"));

		Entity contact = query.GetEntityCollection(Connection).Single();

		Assert.That(contact.GetTypedColumnValue<string>("Name"), Is.EqualTo("Dana"));
		Assert.That(contact.GetTypedColumnValue<string>(number), Is.EqualTo("+1555"));
	}

	[Test]
	public void GetEntityCollection_ReversePathThenDateOfALookup_IsInTheUsersTimeZone() {
		EntitySchemaQuery query = Query("Case");
		EntitySchemaQueryColumn start = query.AddColumn("[Activity:Case:Id].StartDate");
		start.OrderByAsc();

		DateTime first = query.GetEntityCollection(Connection)[0].GetTypedColumnValue<DateTime>(start.Name);

		Assert.That(first, Is.EqualTo(_morning));
	}

	[Test]
	public void GetEntityCollection_PrimaryColumn_IsReadOnlyWhenAskedFor() {
		EntitySchemaQuery query = Query("Contact");
		query.AddColumn("Name");
		Assert.That(query.GetEntityCollection(Connection)[0].PrimaryColumnValue, Is.EqualTo(Guid.Empty));

		query.PrimaryQueryColumn.IsAlwaysSelect = true;
		Assert.That(query.GetEntityCollection(Connection)[0].PrimaryColumnValue, Is.Not.EqualTo(Guid.Empty));
	}

	[Test]
	public void GetEntityCollection_OrderAndRowCount_GivesTheFirstOnes() {
		EntitySchemaQuery query = Query("Contact");
		query.AddColumn("Name").OrderByDesc(0);
		query.RowCount = 2;

		Assert.That(Names(query), Is.EqualTo(new[] { "Olga Petrova", "Eli" }));
	}

	[TestCase(FilterComparisonType.Equal, 30, ExpectedResult = "Dana")]
	[TestCase(FilterComparisonType.NotEqual, 30, ExpectedResult = "Eli")]
	[TestCase(FilterComparisonType.Less, 40, ExpectedResult = "Dana")]
	[TestCase(FilterComparisonType.LessOrEqual, 40, ExpectedResult = "Dana,Eli")]
	[TestCase(FilterComparisonType.Greater, 30, ExpectedResult = "Eli")]
	[TestCase(FilterComparisonType.GreaterOrEqual, 30, ExpectedResult = "Dana,Eli")]
	public string Filter_Number_SelectsTheRecords(FilterComparisonType comparison, int value) => FilterAge(comparison, value);

	[TestCase(FilterComparisonType.StartWith, "dA", ExpectedResult = "Dana")]
	[TestCase(FilterComparisonType.EndWith, "LI", ExpectedResult = "Eli")]
	[TestCase(FilterComparisonType.Contain, "an", ExpectedResult = "Dana")]
	[TestCase(FilterComparisonType.NotContain, "a", ExpectedResult = "Eli")]
	[TestCase(FilterComparisonType.Contain, "%", ExpectedResult = "")]
	public string Filter_PartOfAText_IgnoresCase(FilterComparisonType comparison, string value) =>
		FilterNames(query => query.CreateFilterWithParameters(comparison, "Name", value));

	[Test]
	public void Filter_SeveralValues_SelectsAnyOfThem() =>
		Assert.That(FilterAge(FilterComparisonType.Equal, 30, 40), Is.EqualTo("Dana,Eli"));

	[Test]
	public void Filter_Between_IncludesBothEnds() =>
		Assert.That(FilterAge(FilterComparisonType.Between, 30, 40), Is.EqualTo("Dana,Eli"));

	[Test]
	public void Filter_NoValue_IsNull() {
		Assert.That(FilterNames(query => query.CreateIsNullFilter("Age")), Is.EqualTo("Olga Petrova"));
		Assert.That(FilterNames(query => query.CreateIsNotNullFilter("Age")), Is.EqualTo("Dana,Eli"));
		Assert.That(FilterAge(FilterComparisonType.Equal, null), Is.EqualTo("Olga Petrova"));
	}

	[Test]
	public void Filter_Collection_JoinsItsFilters() {
		string names = FilterNames(query => new EntitySchemaQueryFilterCollection(
			query,
			LogicalOperationStrict.Or,
			query.CreateFilterWithParameters(FilterComparisonType.Equal, "Name", "Dana"),
			query.CreateFilterWithParameters(FilterComparisonType.Equal, "Age", 40)));

		Assert.That(names, Is.EqualTo("Dana,Eli"));
	}

	[Test]
	public void Filter_Disabled_IsLeftOut() {
		string names = FilterNames(query => {
			IEntitySchemaQueryFilterItem filter = query.CreateFilterWithParameters(FilterComparisonType.Equal, "Name", "Nobody");
			filter.IsEnabled = false;
			return filter;
		});

		Assert.That(names, Is.EqualTo("Dana,Eli,Olga Petrova"));
	}

	[Test]
	public void Filter_Time_IsInTheUsersTimeZone() {
		EntitySchemaQuery query = Query("Activity");
		query.AddColumn("Title");
		query.Filters.Add(query.CreateFilterWithParameters(FilterComparisonType.Equal, "StartDate", _morning));

		Assert.That(query.GetEntityCollection(Connection).Single().PrimaryDisplayColumnValue, Is.EqualTo("First"));
	}

	[Test]
	public void GetEntity_FilteredOut_GivesNull() {
		EntitySchemaQuery query = Query("Contact");
		query.AddColumn("Name");
		Assert.That(query.GetEntity(Connection, _dana)?.PrimaryDisplayColumnValue, Is.EqualTo("Dana"));

		query.Filters.Add(query.CreateFilterWithParameters(FilterComparisonType.Equal, "Age", 40));
		Assert.That(query.GetEntity(Connection, _dana), Is.Null);
	}

	[Test]
	public void Save_EntityOfAQuery_ChangesTheRecord() {
		EntitySchemaQuery query = Query("Contact");
		query.PrimaryQueryColumn.IsAlwaysSelect = true;
		query.AddColumn("Age");
		Entity dana = query.GetEntity(Connection, _dana)!;

		dana.SetColumnValue("Age", 31);
		dana.Save();

		Assert.That(TestSite.Fetch(Connection, "Contact", _dana).GetTypedColumnValue<int>("Age"), Is.EqualTo(31));
	}

	[Test]
	public void GetEntityCollection_LocalizableColumn_IsInTheUsersCulture() {
		Guid nameUId = Connection.EntitySchemaManager.GetInstanceByName("CaseStatus").Columns.GetByName("Name").UId;
		LocalizedValues.Save(Connection, TestSite.NewStatus, nameUId, "de-DE", "Neu");
		using UserConnection english = Site.ConnectAsSystem();

		Assert.Multiple(() => {
			Assert.That(ReadStatus(Connection), Is.EqualTo(("Neu", "Neu")), "in Olga's German");
			Assert.That(ReadStatus(english), Is.EqualTo(("New", "New")));
			Assert.That(ReadStatus(Connection, useLocalization: false), Is.EqualTo(("New", "New")));
		});
	}

	[TestCase("Nothing")]
	[TestCase("Contact.Nothing")]
	[TestCase("[Nothing:Contact].Number")]
	public void GetEntityCollection_WrongPath_Throws(string path) {
		EntitySchemaQuery query = Query("Case");
		query.AddColumn(path);

		Assert.That(() => query.GetEntityCollection(Connection), Throws.TypeOf<ItemNotFoundException>());
	}

	private EntitySchemaQuery Query(string schemaName) => new(Connection.EntitySchemaManager, schemaName) { UseAdminRights = false };

	private Guid Save(string schemaName, params (string Name, object? Value)[] values) {
		Entity entity = TestSite.CreateEntity(Connection, schemaName, values);
		entity.Save();
		return entity.PrimaryColumnValue;
	}

	private IEnumerable<string> Names(EntitySchemaQuery query) =>
		query.GetEntityCollection(Connection).Select(contact => contact.GetTypedColumnValue<string>("Name"));

	private string FilterAge(FilterComparisonType comparison, params object?[]? values) =>
		FilterNames(query => query.CreateFilterWithParameters(comparison, "Age", values));

	private string FilterNames(Func<EntitySchemaQuery, IEntitySchemaQueryFilterItem> createFilter) {
		EntitySchemaQuery query = Query("Contact");
		query.AddColumn("Name").OrderByAsc();
		query.Filters.Add(createFilter(query));
		return string.Join(',', Names(query));
	}

	private (string Shown, string Read) ReadStatus(UserConnection connection, bool useLocalization = true) {
		EntitySchemaQuery query = new(connection.EntitySchemaManager, "Case") { UseLocalization = useLocalization };
		query.AddColumn("Status");
		string name = query.AddColumn("Status.Name").Name;
		Entity @case = query.GetEntity(connection, _case)!;
		return (@case.GetTypedColumnValue<string>("StatusName"), @case.GetTypedColumnValue<string>(name));
	}
}
