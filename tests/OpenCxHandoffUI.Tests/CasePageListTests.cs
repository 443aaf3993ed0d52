using System.Text.Json.Nodes;
using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace OpenCxHandoffUI.Tests;

/// <summary>The lists of sessions and of what was sent: grid, attribute, data source and object must agree in every name.</summary>
[TestFixture]
internal sealed class CasePageListTests {
	// Numbers of Creatio's client for the types that the columns have.
	private static readonly Dictionary<int, Guid> _types = new() {
		[4] = DataValueType.IntegerDataValueTypeUId,
		[7] = DataValueType.DateTimeDataValueTypeUId,
		[10] = DataValueType.LookupDataValueTypeUId,
		[12] = DataValueType.BooleanDataValueTypeUId,
		[27] = DataValueType.ShortTextDataValueTypeUId,
		[28] = DataValueType.MediumTextDataValueTypeUId,
		[29] = DataValueType.MaxSizeTextDataValueTypeUId,
		[30] = DataValueType.LongTextDataValueTypeUId,
		[44] = DataValueType.WebTextDataValueTypeUId
	};

	private readonly CasePage _page = CasePage.Read();

	private static string[] Lists => ["OpenCxSessionList", "OpenCxReplyList"];

	[Test]
	public void Grids_Page_HasOneForEachList() {
		Assert.That(_page.ElementsOf("crt.DataGrid").Select(grid => grid.Text("items")), Is.EqualTo(Lists.Select(list => "$" + list)));
	}

	[Test]
	public void SessionList_Columns_TellVisitorChannelAndLink() {
		Assert.That(Grid("OpenCxSessionList").Items("columns").Select(column => column.Text("path")), Is.EqualTo(new[] {
			"VisitorName", "IsVerified", "Channel", "Language", "Sentiment", "TicketNumber", "HandedOverOn", "Url"
		}));
	}

	[TestCaseSource(nameof(Lists))]
	public void List_Columns_AreColumnsOfTheObject(string list) {
		foreach (JsonNode column in Grid(list).Items("columns")) {
			string path = column.Text("path");
			ColumnModel? model = Configuration.FindColumn(ObjectName(list), path);
			Assert.That(model, Is.Not.Null, path);
			Assert.That(model!.DataValueTypeUId, Is.EqualTo(_types[column["dataValueType"]!.GetValue<int>()]), path);
			Assert.That(column["referenceSchemaName"]?.GetValue<string>(), Is.EqualTo(Configuration.FindReference(ObjectName(list), path)), path);
		}
	}

	[TestCaseSource(nameof(Lists))]
	public void List_Columns_AreBoundToTheDataSource(string list) {
		string source = SourceName(list);
		IEnumerable<string> paths = Grid(list).Items("columns").Select(column => column.Text("path")).ToList();
		JsonObject bound = _page.Attributes[list]!["viewModelConfig"]!["attributes"]!.AsObject();

		Assert.That(Grid(list).Items("columns").Select(column => column.Text("code")), Is.EqualTo(paths.Select(path => $"{source}_{path}")));
		Assert.That(bound.Select(member => (member.Key, member.Value!["modelConfig"]!.Text("path"))),
			Is.EquivalentTo(paths.Append("Id").Select(path => ($"{source}_{path}", $"{source}.{path}"))));
		Assert.That(_page.DataSources[source]!["config"]!["attributes"]!.AsObject().Select(member => (member.Key, member.Value!.Text("path"))),
			Is.EqualTo(paths.Select(path => (path, path))));
		Assert.That(Grid(list).Text("primaryColumnName"), Is.EqualTo($"{source}_Id"));
	}

	[TestCaseSource(nameof(Lists))]
	public void List_Sorting_IsByAColumnThatIsLoaded(string list) {
		IEnumerable<string> sorted = _page.Attributes[list]!["modelConfig"]!["sortingConfig"]!.Items("default").Select(column => column.Text("columnName"));

		Assert.That(sorted, Is.SubsetOf(_page.DataSources[SourceName(list)]!["config"]!["attributes"]!.Names()));
	}

	[TestCaseSource(nameof(Lists))]
	public void List_Rows_AreThoseOfTheCase(string list) {
		JsonNode dependency = _page.Dependencies[SourceName(list)]!.AsArray().Single()!;

		Assert.That(Configuration.FindReference(ObjectName(list), dependency.Text("attributePath")), Is.EqualTo("Case"));
		Assert.That(dependency.Text("relationPath"), Is.EqualTo("PDS.Id"));
		// A source of the whole page would outlive the list and keep its old rows.
		Assert.That(_page.DataSources[SourceName(list)]!.Text("scope"), Is.EqualTo("viewElement"));
	}

	[TestCaseSource(nameof(Lists))]
	public void List_Rows_CannotBeChanged(string list) {
		Assert.That(Grid(list)["features"]!["editable"]!.GetValue<bool>(), Is.False);
	}

	[Test]
	public void ReplyList_Filter_LetsOutgoingMessagesThrough() {
		string attribute = _page.Attributes["OpenCxReplyList"]!["modelConfig"]!.Items("filterAttributes").Single().Text("name");
		JsonNode group = _page.Attributes[attribute]!["value"]!;
		JsonNode filter = group["items"]!.AsObject().Single().Value!;
		JsonNode value = filter.Items("rightExpressions").Single()["parameter"]!["value"]!;
		string reference = filter.Text("referenceSchemaName");

		Assert.That(group.Text("rootSchemaName"), Is.EqualTo(ObjectName("OpenCxReplyList")));
		Assert.That(reference, Is.EqualTo(Configuration.FindReference("OpenCxMessage", filter["leftExpression"]!.Text("columnPath"))));
		Assert.That(Configuration.FindDisplayValue(reference, Guid.Parse(value.Text("value"))), Is.EqualTo("Outgoing"));
		Assert.That(new[] { "Id", "Name", "displayValue" }.Select(value.Text), Is.EqualTo(new[] { value.Text("value"), "Outgoing", "Outgoing" }));
	}

	[Test]
	public void RefreshButtons_Requests_LoadEachList() {
		IEnumerable<string> loaded = _page.ElementsOf("crt.Button").Select(button => button["clicked"]!)
			.Where(clicked => clicked.Text("request") == "crt.LoadDataRequest")
			.Select(clicked => clicked["params"]!.Text("dataSourceName"));

		Assert.That(loaded, Is.EqualTo(Lists.Select(SourceName)));
	}

	private JsonNode Grid(string list) => _page.ElementsOf("crt.DataGrid").Single(grid => grid.Text("items") == "$" + list);

	private string SourceName(string list) => _page.Attributes[list]!["modelConfig"]!.Text("path");

	private string ObjectName(string list) => _page.DataSources[SourceName(list)]!["config"]!.Text("entitySchemaName");
}
