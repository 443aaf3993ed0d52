using System.Text.Json;
using System.Text.Json.Nodes;

namespace Creatio.PackageChecker.Tests;

/// <summary>Rules 13 to 15: elements, flows, signals and scripts of processes.</summary>
[TestFixture]
internal sealed class ProcessTests : CheckerFixture {
	private const string Reply = "Schemas/OpenCxAgentReply/metadata.json";
	private const string Closed = "Schemas/OpenCxCaseClosed/metadata.json";
	private const string Elements = "MetaData.Schema.BK4";
	private const string NoColumns = """ "{\"$values\":[]}" """;
	private const string StatusColumn = """ "[\"a71adaea-3464-4dee-bb4f-c7a535450ad7\"]" """;

	[TestCase("13-process-elements", Reply, "BK4[ScriptTask1].IL2", "\"" + Unknown + "\"")]
	[TestCase("13-process-elements", Reply, "BK4[ScriptTask1].IL2", null)]
	[TestCase("13-process-elements", Reply, "BK3[LaneSet1].BM4[Lane1].IL2", "\"" + Unknown + "\"")]
	[TestCase("13-process-elements", Reply, "BK4[SequenceFlow2].A2", "\"SequenceFlow1\"")]
	[TestCase("13-process-flows", Reply, "BK4[SequenceFlow1].CI1", "\"" + Unknown + "\"")]
	[TestCase("13-process-flows", Reply, "BK4[SequenceFlow2].CI2", null)]
	[TestCase("14-start-signal", Reply, "BK4[StartSignal1].DZ5", "3")]
	[TestCase("14-start-signal", Reply, "BK4[StartSignal1].FC2", null)]
	[TestCase("14-start-signal", Reply, "BK4[StartSignal1].FC1[RecordId].L1", "\"8b3f29bb-ea14-4ce5-a5c5-293a929b6ba2\"")]
	[TestCase("14-start-signal", Reply, "BK4[StartSignal1].FC1[RecordId].IL2", "\"" + Unknown + "\"")]
	[TestCase("14-signal-filter", Reply, "BK4[StartSignal1].DZ8", "false")]
	[TestCase("14-signal-filter", Reply, "BK4[StartSignal1].DZ8", null)]
	[TestCase("14-signal-filter", Reply, "BK4[StartSignal1].DZ13", "\"all\"")]
	[TestCase("14-signal-filter", Reply, "BK4[StartSignal1].DZ13", "\"[]\"")]
	[TestCase("14-signal-columns", Closed, "BK4[StartSignal1].DZ11", null)]
	[TestCase("14-signal-columns", Closed, "BK4[StartSignal1].DZ12", "\"a71adaea\"")]
	[TestCase("14-signal-columns", Closed, "BK4[StartSignal1].DZ12", "\"{}\"")]
	[TestCase("15-script-task", Reply, "BK4[ScriptTask1].CH2", null)]
	[TestCase("15-script-task", Reply, "BK4[ScriptTask1].CH1", "\"var x = 1;\"")]
	[TestCase("15-script-task", Reply, "BK4[ScriptTask1].CH1", "\"if (true.Equals(false)) { return true; }\"")]
	[TestCase("15-script-task", Reply, "BK4[ScriptTask1].CH1", "\"return;\"")]
	[TestCase("15-script-task", Reply, "BK4[ScriptTask1].CH1", "\"return true\"")]
	[TestCase("15-script-task", Reply, "BK4[ScriptTask1].CH1", "\"return 1 switch { 1 => true, _ => false };\"")]
	[TestCase("15-script-task", Reply, "BK4[ScriptTask1].CH1", null)]
	[TestCase("15-script-parameters", Reply, "BK4[ScriptTask1].CH1", """ "Get<System.Guid>(\"RecordId\"); return true;" """)]
	[TestCase("15-script-parameters", Reply, "BK4[ScriptTask1].CH1", """ "Set(\"Result\", 1); return true;" """)]
	public void Check_ElementChanged_NamesTheKey(string rule, string file, string place, string? value) {
		string key = Handoff.Set(file, $"MetaData.Schema.{place}", value);

		AssertFinds(rule, file, key);
	}

	[TestCase("foreach (var x in new int[0]) { System.Func<int> f = () => { return 1; }; }\nthrow new System.Exception();")]
	[TestCase("while (true) { }")]
	[TestCase("return Get<UserConnection>(\"UserConnection\") != null;")]
	public void Check_ScriptThatReturnsOrNeverEnds_FindsNothing(string script) {
		Handoff.Set(Reply, $"{Elements}[ScriptTask1].CH1", JsonSerializer.Serialize(script));

		AssertFinds([Handoff]);
	}

	[TestCase("StartSignal1", "StartSignalEvent", "UserTask")]
	[TestCase("TerminateEvent1", "TerminateEvent", "UserTask")]
	public void Check_NoStartOrNoEnd_NamesTheElements(string element, string type, string otherType) {
		string old = Handoff.Find(Reply, @$"""BL1"": ""(Terrasoft\.Core\.Process\.ProcessSchema{type})""");
		Handoff.Set(Reply, $"{Elements}[{element}].BL1", $"\"{old.Replace(type, otherType, StringComparison.Ordinal)}\"");

		AssertFinds("13-process-flows", Reply, Elements);
	}

	[TestCase("SequenceFlow1", "StartSignal1", "ScriptTask1")]
	[TestCase("SequenceFlow2", "ScriptTask1", "TerminateEvent1")]
	public void Check_FlowMissing_NamesBothElementsThatItJoined(string flow, string source, string target) {
		Handoff.Set(Reply, $"{Elements}[{flow}]", null);

		AssertFinds([Handoff],
			new Place("13-process-flows", Reply, KeyOf(source)),
			new Place("13-process-flows", Reply, KeyOf(target)));
	}

	[Test]
	public void Check_SignalWithoutRecordId_NamesTheParametersAndTheScript() {
		string signal = Handoff.Set(Reply, $"{Elements}[StartSignal1].FC1", "[]");
		string script = Handoff.Set(Reply, $"{Elements}[ScriptTask1].CH1", """ "return Get<Guid>(\"StartSignal1.RecordId\") != null;" """);

		AssertFinds([Handoff], new Place("14-start-signal", Reply, signal), new Place("15-script-parameters", Reply, script));
	}

	[Test]
	public void Check_SignalThatWaitsForNothing_NamesTheFlag() {
		string key = Handoff.Set(Reply, $"{Elements}[StartSignal1].DZ3", null);

		AssertFinds("14-start-signal", Reply, key);
	}

	[Test]
	public void Check_ScriptReadsAParameterOfAUserTask_FindsNothing() {
		Handoff.Set(Reply, $"{Elements}[ScriptTask1].BP2", """[ { "A2": "ResultRowsCount" } ]""");
		Handoff.Set(Reply, $"{Elements}[ScriptTask1].CH1", """ "return Get<int>(\"ScriptTask1.ResultRowsCount\") > 0;" """);

		AssertFinds([Handoff]);
	}

	[Test]
	public void Check_FilterRemoved_NamesTheFlag() {
		string key = Handoff.Set(Reply, $"{Elements}[StartSignal1].DZ13", null).Replace("DZ13", "DZ8", StringComparison.Ordinal);

		AssertFinds("14-signal-filter", Reply, key);
	}

	[TestCase("\"{\"", "serializedFilterEditData")]
	[TestCase("\"{\\\"items\\\":{}}\"", "dataSourceFilters")]
	public void Check_FilterWithinTheFilterMalformed_NamesTheKey(string value, string name) {
		string text = Handoff.Find(Reply, """ "DZ13": ("(?:[^"\\]|\\.)*") """.Trim());
		JsonNode filter = JsonNode.Parse(JsonNode.Parse(text)!.GetValue<string>())!;
		filter[name] = JsonNode.Parse(value);
		string key = Handoff.Set(Reply, $"{Elements}[StartSignal1].DZ13", JsonSerializer.Serialize(filter.ToJsonString()));

		AssertFinds("14-signal-filter", Reply, $"{key}.{name}");
	}

	[Test]
	public void Check_FilterOfAnotherObject_NamesTheRootOfBothCopies() {
		string signal = Handoff.Set(Reply, $"{Elements}[StartSignal1].FC2", "\"117d32f9-8275-4534-8411-1c66115ce9cd\"")
			.Replace("FC2", "DZ13", StringComparison.Ordinal);

		AssertFinds([Handoff],
			new Place("14-signal-filter", Reply, $"{signal}.serializedFilterEditData.rootSchemaName"),
			new Place("14-signal-filter", Reply, $"{signal}.dataSourceFilters.rootSchemaName"));
	}

	[TestCase(NoColumns)]
	[TestCase("\"[]\"")]
	[TestCase("\"null\"")]
	public void Check_ColumnsRemoved_NamesTheFlag(string value) {
		string key = Handoff.Set(Closed, $"{Elements}[StartSignal1].DZ12", value).Replace("DZ12", "DZ11", StringComparison.Ordinal);

		AssertFinds("14-signal-columns", Closed, key);
	}

	[Test]
	public void Check_ColumnsOfASignalOfAddedRecords_NamesTheFlag() {
		string key = Handoff.Set(Closed, $"{Elements}[StartSignal1].DZ5", "1").Replace("DZ5", "DZ11", StringComparison.Ordinal);

		AssertFinds("14-signal-columns", Closed, key);
	}

	[Test]
	public void Check_ColumnsAsAPlainList_FindsNothing() {
		Handoff.Set(Closed, $"{Elements}[StartSignal1].DZ12", StatusColumn);

		AssertFinds([Handoff]);
	}

	[Test]
	public void Check_ColumnThatTheObjectDoesNotHave_NamesIt() {
		string key = Handoff.Set(Closed, $"{Elements}[StartSignal1].DZ12", $$""" "[\"{{Unknown}}\"]" """);

		AssertFinds("14-signal-columns", Closed, $"{key}[0]");
	}

	private string KeyOf(string element) =>
		Handoff.Set(Reply, $"{Elements}[{element}].A2", JsonSerializer.Serialize(element))[..^".A2".Length];
}
