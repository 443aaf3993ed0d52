using System.Text.Json.Nodes;
using Creatio.Site.Tests.Installation.Sample;
using static Creatio.Site.Tests.Installation.Sample.SampleFilter;

namespace Creatio.Site.Tests.Processes;

/// <summary>Which filters let a ticket with the code <c>T-1</c>, the count 5 and the status <em>Open</em> through.</summary>
[TestFixture]
internal sealed class SignalFilterTests : ProcessTest {
	private const int Equal = 3;
	private const int NotEqual = 4;
	private const int Less = 5;
	private const int GreaterOrEqual = 8;
	private const int StartsWith = 9;
	private const int Contains = 11;
	private const int TextType = 1;
	private const int IntegerType = 4;

	private static JsonObject IsOpen => In("UsrStatus", SampleIds.OpenStatus);

	private static JsonObject IsDone => In("UsrStatus", SampleIds.DoneStatus);

	private static IEnumerable<TestCaseData> Matching => [
		new TestCaseData(And()).SetArgDisplayNames("no condition"),
		new TestCaseData(And(IsOpen)).SetArgDisplayNames("in"),
		new TestCaseData(And(In("UsrStatus", SampleIds.DoneStatus, SampleIds.OpenStatus))).SetArgDisplayNames("in several"),
		new TestCaseData(And(IsOpen, Compare("UsrCode", Equal, TextType, "T-1"))).SetArgDisplayNames("all hold"),
		new TestCaseData(Or(IsDone, IsOpen)).SetArgDisplayNames("one holds"),
		new TestCaseData(And(IsOpen, Or(IsDone, IsNotNull("UsrStatus")))).SetArgDisplayNames("groups in groups"),
		new TestCaseData(And(Disabled(IsDone))).SetArgDisplayNames("disabled condition"),
		new TestCaseData(And(Compare("UsrCode", StartsWith, TextType, "T"))).SetArgDisplayNames("starts with"),
		new TestCaseData(And(Compare("UsrCount", Less, IntegerType, 6))).SetArgDisplayNames("less"),
		new TestCaseData(And(Compare("UsrStatus.Name", Contains, TextType, "pe"))).SetArgDisplayNames("through a lookup"),
		new TestCaseData(And(IsNotNull("CreatedBy.Name"))).SetArgDisplayNames("not null through a lookup")
	];

	private static IEnumerable<TestCaseData> NotMatching => [
		new TestCaseData(And(IsDone)).SetArgDisplayNames("in"),
		new TestCaseData(And(IsOpen, IsDone)).SetArgDisplayNames("not all hold"),
		new TestCaseData(Or(IsDone, IsNull("UsrStatus"))).SetArgDisplayNames("none holds"),
		new TestCaseData(And(IsNull("UsrStatus"))).SetArgDisplayNames("null"),
		new TestCaseData(And(Compare("UsrCode", NotEqual, TextType, "T-1"))).SetArgDisplayNames("not equal"),
		new TestCaseData(And(Compare("UsrCount", GreaterOrEqual, IntegerType, 6))).SetArgDisplayNames("greater or equal"),
		new TestCaseData(And(Compare("UsrStatus.Name", Equal, TextType, "Done"))).SetArgDisplayNames("through a lookup")
	];

	[TestCaseSource(nameof(Matching))]
	public void Save_OfMatchingRecord_StartsTheProcess(JsonObject filter) => Assert.That(CountRuns(filter), Is.EqualTo(1));

	[TestCaseSource(nameof(NotMatching))]
	public void Save_OfOtherRecord_StartsNothing(JsonObject filter) => Assert.That(CountRuns(filter), Is.Zero);

	[TestCase(true, 1)]
	[TestCase(false, 0)]
	public void Save_WithFilterOnABooleanThroughALookup_ComparesIt(bool isFinal, int runs) {
		Start(new SampleProcess().OnInsert().OnObject("Case", SampleIds.RootCase)
			.Where(And(Compare("Status.IsFinal", Equal, 12, isFinal))));

		InSite(userConnection => {
			var incident = userConnection.EntitySchemaManager.GetInstanceByName("Case").CreateEntity(userConnection);
			incident.SetDefColumnValues();
			incident.SetColumnValue("StatusId", new Guid("3e7f420c-f46b-1410-fc9a-0050ba5d6c38"));
			incident.SetColumnValue("Subject", "Closed at once");
			incident.Save();
		});
		Settle();

		Assert.That(Engine.Log.Latest, Has.Count.EqualTo(runs));
	}

	private int CountRuns(JsonObject filter) {
		Start(new SampleProcess().OnInsert().Where(filter));
		AddTicket("T-1", SampleIds.OpenStatus);
		Assert.That(Errors, Is.Empty);
		return Engine.Log.Latest.Count;
	}
}
