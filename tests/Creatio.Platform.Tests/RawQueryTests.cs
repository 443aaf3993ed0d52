using System.Data;
using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core.DB;

namespace Creatio.Platform.Tests;

public class RawQueryTests(DatabaseEngine engine) : PlatformTests(engine) {
	private Guid _dana;

	[SetUp]
	public void AddContacts() {
		_dana = TestSite.Insert(
			Connection, "Contact", Guid.NewGuid(), ("Name", "Dana"), ("Age", 30), ("BirthDate", new DateTime(1996, 2, 3)));
		TestSite.Insert(Connection, "Contact", Guid.NewGuid(), ("Name", "Eli"), ("Age", 40));
		TestSite.Insert(Connection, "ContactCommunication", Guid.NewGuid(), ("ContactId", _dana), ("Number", "+1555"));
	}

	[Test]
	public void Select_ColumnsOfEveryKind_AreReadInTheirTypes() {
		using DBExecutor executor = Connection.EnsureDBConnection();
		using IDataReader reader = ((Select)new Select(Connection)
			.Column("Id").Column("Name").Column("Age").Column("BirthDate")
			.From("Contact")
			.Where("Id").IsEqual(Column.Parameter(_dana))).ExecuteReader(executor);

		Assert.That(reader.Read(), Is.True);
		Assert.Multiple(() => {
			Assert.That(reader.GetColumnValue<Guid>("Id"), Is.EqualTo(_dana));
			Assert.That(reader.GetValue(0), Is.EqualTo(_dana));
			Assert.That(reader.GetColumnValue<string>("Name"), Is.EqualTo("Dana"));
			Assert.That(reader.GetColumnValue<int>("Age"), Is.EqualTo(30));
			Assert.That(reader["BirthDate"], Is.EqualTo(new DateTime(1996, 2, 3)));
		});
	}

	[Test]
	public void GetColumnValue_Null_GivesTheTypesDefault() {
		using DBExecutor executor = Connection.EnsureDBConnection();
		using IDataReader reader = ((Select)new Select(Connection)
			.Column("BirthDate").Column("CreatedById")
			.From("Contact")
			.Where("Name").IsEqual(Column.Parameter("Eli"))).ExecuteReader(executor);
		reader.Read();

		Assert.That(reader.GetColumnValue<DateTime>("BirthDate"), Is.EqualTo(default(DateTime)));
		Assert.That(reader.GetColumnValue<Guid>("CreatedById"), Is.EqualTo(Guid.Empty));
	}

	[TestCase("=30", ExpectedResult = "Dana")]
	[TestCase("<>30", ExpectedResult = "Eli")]
	[TestCase("<=30", ExpectedResult = "Dana")]
	[TestCase("<40", ExpectedResult = "Dana")]
	[TestCase(">30", ExpectedResult = "Eli")]
	[TestCase(">=40", ExpectedResult = "Eli")]
	[TestCase("null", ExpectedResult = "Olga Petrova")]
	[TestCase("not null", ExpectedResult = "Dana,Eli")]
	[TestCase("in 30,40", ExpectedResult = "Dana,Eli")]
	public string Where_Comparison_SelectsTheRows(string comparison) {
		QueryCondition age = SelectNames().Where("Age");
		return ReadNames(comparison switch {
			"=30" => age.IsEqual(Column.Parameter(30)),
			"<>30" => age.IsNotEqual(Column.Parameter(30)),
			"<=30" => age.IsLessOrEqual(Column.Parameter(30)),
			"<40" => age.IsLess(Column.Parameter(40)),
			">30" => age.IsGreater(Column.Parameter(30)),
			">=40" => age.IsGreaterOrEqual(Column.Parameter(40)),
			"null" => age.IsNull(),
			"not null" => age.Not().IsNull(),
			_ => age.In(Column.Parameters(30, 40))
		});
	}

	[Test]
	public void Where_Block_IsOneCondition() {
		Query query = SelectNames()
			.Where("Age").IsEqual(Column.Parameter(30))
			.And().OpenBlock("Name").IsEqual(Column.Parameter("Eli"))
			.Or("Name").IsEqual(Column.Parameter("Dana")).CloseBlock();

		Assert.That(ReadNames(query), Is.EqualTo("Dana"));
	}

	[Test]
	public void Where_InSubSelect_SelectsTheRows() {
		Select withNumber = new Select(Connection).Column("ContactId").From("ContactCommunication");

		Assert.That(ReadNames(SelectNames().Where("Id").In(withNumber)), Is.EqualTo("Dana"));
	}

	[Test]
	public void Where_Exists_SelectsTheRows() {
		Select withNumber = (Select)new Select(Connection).Column("Id").From("ContactCommunication")
			.Where("ContactCommunication", "ContactId").IsEqual("Contact", "Id");

		Assert.That(ReadNames(SelectNames().Where().Exists(withNumber)), Is.EqualTo("Dana"));
	}

	[Test]
	public void Where_Like_IgnoresCase() =>
		Assert.That(ReadNames(SelectNames().Where("Name").IsLike(Column.Parameter("dA%"))), Is.EqualTo("Dana"));

	[Test]
	public void Join_Inner_DropsRowsWithoutCounterpart() {
		Query query = new Select(Connection).Column("c", "Name").From("Contact").As("c")
			.InnerJoin("ContactCommunication").As("n").On("n", "ContactId").IsEqual("c", "Id")
			.Where("n", "Number").IsEqual(Column.Parameter("+1555"));

		Assert.That(ReadNames(query), Is.EqualTo("Dana"));
	}

	[Test]
	public void Join_LeftOuterWithConditionsOfItsOwn_KeepsRowsWithoutCounterpart() {
		Query query = new Select(Connection).Column("c", "Name").From("Contact").As("c")
			.LeftOuterJoin("ContactCommunication").As("n").On("n", "ContactId").IsEqual("c", "Id")
			.And("n", "Number").IsEqual(Column.Parameter("other"))
			.Where("n", "Id").IsNull()
			.OrderByAsc("c", "Name");

		Assert.That(ReadNames(query), Is.EqualTo("Dana,Eli,Olga Petrova"));
	}

	[Test]
	public void OrderByDesc_WithTop_GivesTheLargest() =>
		Assert.That(ReadNames(new Select(Connection).Top(1).Column("Name").From("Contact").OrderByDesc("Name")), Is.EqualTo("Olga Petrova"));

	[Test]
	public void Distinct_EqualRows_AreGivenOnce() {
		TestSite.Insert(Connection, "Contact", Guid.NewGuid(), ("Name", "Dana"), ("Age", 30));
		Query query = new Select(Connection).Distinct().Column("Name").From("Contact")
			.Where("Age").IsEqual(Column.Parameter(30));

		Assert.That(ReadNames(query), Is.EqualTo("Dana"));
	}

	[Test]
	public void ExecuteScalar_Aggregate_GivesItsValue() {
		Assert.That(new Select(Connection).Column(Func.Count(Column.Asterisk())).From("Contact").ExecuteScalar<int>(), Is.EqualTo(3));
		Assert.That(new Select(Connection).Column(Func.Max("Age")).From("Contact").ExecuteScalar<int>(), Is.EqualTo(40));
	}

	[Test]
	public void ExecuteScalar_NoRow_GivesTheTypesDefault() {
		Select select = (Select)new Select(Connection).Column("Id").From("Contact").Where("Name").IsEqual(Column.Parameter("Nobody"));

		Assert.That(select.ExecuteScalar<Guid>(), Is.EqualTo(Guid.Empty));
	}

	[Test]
	public void Update_ConditionOnTheOldValue_IsACompareAndSet() {
		int first = SetAge(30, 31);
		int second = SetAge(30, 31);

		Assert.That((first, second), Is.EqualTo((1, 0)));
	}

	[Test]
	public void Delete_Condition_DeletesTheRows() {
		int deleted = new Delete(Connection).From("Contact").Where("Name").IsEqual(Column.Parameter("Eli")).Execute();

		Assert.That(deleted, Is.EqualTo(1));
		Assert.That(ReadNames(SelectNames()), Is.EqualTo("Dana,Olga Petrova"));
	}

	[Test]
	public void Insert_Time_IsKeptAsItIs() {
		DateTime utc = new(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc);
		Guid id = TestSite.Insert(Connection, "Activity", Guid.NewGuid(), ("Title", "Call"), ("StartDate", utc));

		Select select = (Select)new Select(Connection).Column("StartDate").From("Activity").Where("Id").IsEqual(Column.Parameter(id));

		Assert.That(select.ExecuteScalar<DateTime>(), Is.EqualTo(utc));
	}

	[Test]
	public void Execute_WrongStatement_TellsTheStatementAndTheProvidersError() {
		Select select = new Select(Connection).Column("Id").From("Nothing");

		DbOperationException? exception = Assert.Throws<DbOperationException>(() => select.ExecuteScalar<Guid>());

		Assert.That(exception!.SqlText, Is.EqualTo(select.GetSqlText()));
		Assert.That(exception.InnerException, Is.InstanceOf<System.Data.Common.DbException>());
	}

	private Select SelectNames() => new Select(Connection).Column("Name").From("Contact");

	private static string ReadNames(Query query) {
		List<string> names = [];
		((Select)query).ExecuteReader(reader => names.Add(reader.GetColumnValue<string>("Name")));
		return string.Join(',', names.Order());
	}

	private int SetAge(int oldAge, int newAge) => new Update(Connection, "Contact")
		.Set("Age", Column.Parameter(newAge))
		.Where("Id").IsEqual(Column.Parameter(_dana))
		.And("Age").IsEqual(Column.Parameter(oldAge))
		.Execute();
}
