using System.Text.Json.Nodes;

namespace OpenCxHandoffUI.Tests;

/// <summary>The tile of the timeline. Incoming messages stand there as activities already, so that it shows outgoing ones only.</summary>
[TestFixture]
internal sealed class TimelineTileTests {
	private const int TileWidth = 12;

	private readonly JsonNode _tile = CasePage.Read().ElementsOf("crt.TimelineTile").Single();

	private JsonNode Data => _tile["data"]!;

	private string ObjectName => Data.Text("schemaName");

	[Test]
	public void Tile_Object_IsTheMessage() {
		Assert.That(ObjectName, Is.EqualTo("OpenCxMessage"));
		Assert.That(Data.Text("uId"), Is.EqualTo(Configuration.FindObject(ObjectName).UId.ToString()));
	}

	[Test]
	public void Tile_Columns_TellAuthorTextAndDelivery() {
		string[] columns = [.. Data.Items("columns").Select(column => column.Text("columnName"))];

		Assert.That(columns, Is.EqualTo(new[] { "SenderName", "Text", "DeliveryState", "LastError" }));
		Assert.That(columns, Is.All.Matches<string>(column => Configuration.FindColumn(ObjectName, column) != null));
	}

	[Test]
	public void Tile_Head_IsTheAuthor() {
		Assert.That(Configuration.FindObject(ObjectName).PrimaryDisplayColumnName, Is.EqualTo("SenderName"));
	}

	[Test]
	public void Tile_Place_IsByCaseTimeAndOwner() {
		Assert.That(Configuration.FindReference(ObjectName, _tile.Text("linkedColumn")), Is.EqualTo("Case"));
		Assert.That(Configuration.FindReference(ObjectName, _tile.Text("ownerColumn")), Is.EqualTo("Contact"));
		// A message that waits has not been sent yet, but has been created.
		Assert.That(_tile.Text("sortedByColumn"), Is.EqualTo("CreatedOn"));
	}

	[Test]
	public void Tile_Filter_LetsOutgoingMessagesThrough() {
		JsonNode filter = Data["filter"]!;
		string reference = Configuration.FindReference(ObjectName, filter.Text("columnName"))!;

		Assert.That(Configuration.FindDisplayValue(reference, Guid.Parse(filter.Text("columnValue"))), Is.EqualTo("Outgoing"));
		Assert.That(filter["comparisonType"]!.GetValue<int>(), Is.EqualTo(3), "equal");
	}

	[Test]
	public void Tile_Cells_FitAndDoNotOverlap() {
		List<(int Row, int Column)> cells = [.. Data.Items("columns").Where(column => column["columnLayout"] != null).SelectMany(Cells)];

		Assert.That(cells, Is.Unique);
		Assert.That(cells.Max(cell => cell.Column), Is.LessThanOrEqualTo(TileWidth));
	}

	private static IEnumerable<(int Row, int Column)> Cells(JsonNode column) {
		int Layout(string member) => column["columnLayout"]![member]!.GetValue<int>();
		return
			from row in Enumerable.Range(Layout("row"), Layout("rowSpan"))
			from place in Enumerable.Range(Layout("column"), Layout("colSpan"))
			select (row, place);
	}
}
