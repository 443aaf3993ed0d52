namespace Creatio.PackageChecker.Tests;

/// <summary>Rules 10, 11 and 12: columns, captions and indexes of objects.</summary>
[TestFixture]
internal sealed class EntityTests : CheckerFixture {
	private const string Session = "Schemas/OpenCxSession/metadata.json";
	private const string Texts = "Resources/OpenCxSession.Entity/resource.en-US.xml";
	private const string Index = "IUOpenCxSessionSessionId";

	[TestCase("SessionId", "A3", "\"" + Unknown + "\"")]
	[TestCase("SessionId", "S2", "\"" + Unknown + "\"")]
	[TestCase("SessionId", "S2", null)]
	[TestCase("SessionId", "S4", "\"117d32f9-8275-4534-8411-1c66115ce9cd\"")]
	[TestCase("Case", "S4", null)]
	[TestCase("Case", "E17", "\"Case\"")]
	[TestCase("Case", "E17", null)]
	[TestCase("Case", "E18", "\"CaseName\"")]
	[TestCase("Case", "E18", null)]
	[TestCase("Status", "E18", "\"StatusCode\"")]
	public void Check_ColumnChanged_NamesTheKey(string column, string place, string? value) {
		string key = Handoff.SetItem(Session, "D2", column, place, value);

		AssertFinds("10-columns", Session, key);
	}

	[TestCase("Session-Id")]
	[TestCase("1st")]
	[TestCase("CreatedOn")]
	public void Check_NameOfAColumnUnusable_NamesTheKey(string name) {
		Handoff.Replace(Texts, "Columns.Sentiment.Caption", $"Columns.{name}.Caption");
		string key = Handoff.SetItem(Session, "D2", "Sentiment", "A2", $"\"{name}\"");

		AssertFinds("10-columns", Session, key);
	}

	[Test]
	public void Check_TwoColumnsOfOneName_NamesTheSecond() {
		string key = Handoff.SetItem(Session, "D2", "Sentiment", "A2", "\"TicketNumber\"");

		AssertFinds("10-columns", Session, key);
	}

	[Test]
	public void Check_DisplayColumnUnknown_NamesTheKey() {
		string display = Handoff.Find(Session, @"\+ MetaData\.Schema\.D4 ""([^""]+)""");
		Handoff.Replace(Session, $"D4 \"{display}\"", $"D4 \"{Unknown}\"");

		AssertFinds("10-columns", Session, "MetaData.Schema.D4");
	}

	[TestCase("D2")]
	[TestCase("D6")]
	public void Check_ListWithoutOrder_NamesItsFirstItem(string list) {
		string uid = Handoff.Find(Session, @$"\+ MetaData\.Schema\.{list} \{{\s*""UId"": ""([^""]+)""");
		Handoff.RemoveLine(Session, $"~ MetaData.Schema.{list} ");

		AssertFinds("10-list-order", Session, $"MetaData.Schema.{list}.[\"{uid}\"]");
	}

	[Test]
	public void Check_OrderNamesNoColumn_NamesThePlace() {
		Handoff.Replace(Session, "~ MetaData.Schema.D2 [", $"~ MetaData.Schema.D2 [\"{Unknown}\",");

		AssertFinds("10-list-order", Session, "MetaData.Schema.D2[0]");
	}

	[TestCase(Texts, "Columns.Channel.Caption")]
	[TestCase(Texts, "Caption")]
	[TestCase("Resources/OpenCxText.SourceCode/resource.en-US.xml", "Caption")]
	[TestCase("Resources/OpenCxAgentReply.Process/resource.en-US.xml", "Caption")]
	public void Check_CaptionMissing_NamesIt(string file, string key) {
		Handoff.RemoveLine(file, $"\t\t\t<Item Name=\"{key}\"");

		AssertFinds("11-captions", file, key);
	}

	[Test]
	public void Check_CaptionBlank_NamesIt() {
		Handoff.Replace(Texts, "Name=\"Columns.Channel.Caption\" Value=\"Channel\"", "Name=\"Columns.Channel.Caption\" Value=\" \"");

		AssertFinds("11-captions", Texts, "Columns.Channel.Caption");
	}

	[Test]
	public void Check_NoCaptionsAtAll_NamesTheMissingFile() {
		Handoff.Delete(Texts);

		AssertFinds("11-captions", Texts, "");
	}

	[TestCase("A2", "\"IUOpenCxSessionSessionIdWhichIsTooLong\"")]
	[TestCase("A2", "\"\"")]
	[TestCase("F4", "[]")]
	[TestCase("F4[0].G1", "\"" + Unknown + "\"")]
	[TestCase("F4[0].G1", null)]
	public void Check_IndexChanged_NamesTheKey(string place, string? value) {
		string key = Handoff.SetItem(Session, "D6", Index, place, value);

		AssertFinds("12-indexes", Session, key);
	}

	[Test]
	public void Check_TwoIndexesOfOneName_NamesTheSecond() {
		const string Second = "5c000000-0000-4000-8000-000000000001";
		string column = Handoff.Find(Session, @"""G1"": ""([^""]+)""");
		Handoff.Replace(Session, "~ MetaData.Schema.D6 [", $$"""
			+ MetaData.Schema.D6 { "UId": "{{Second}}", "A2": "{{Index}}", "F4": [ { "G1": "{{column}}" } ] }
			~ MetaData.Schema.D6 ["{{Second}}",
			""");

		AssertFinds("12-indexes", Session, $"MetaData.Schema.D6.[\"{Second}\"].A2");
	}
}
