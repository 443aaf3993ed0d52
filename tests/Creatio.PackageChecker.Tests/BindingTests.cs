namespace Creatio.PackageChecker.Tests;

/// <summary>Rule 17: data bindings.</summary>
[TestFixture]
internal sealed class BindingTests : CheckerFixture {
	private const string Status = "Data/OpenCxSessionStatus/descriptor.json";
	private const string StatusRows = "Data/OpenCxSessionStatus/data.json";
	private const string StatusTexts = "Data/OpenCxSessionStatus/Localization/data.en-US.json";
	private const string Settings = "Data/SysSettings_OpenCxHandoff/descriptor.json";
	private const string SettingRows = "Data/SysSettings_OpenCxHandoff/data.json";
	private const string Integers = "Data/SysSettingsValue_OpenCxHandoffInteger/data.json";

	[TestCase("{}")]
	[TestCase("""{ "PackageData": {} }""")]
	public void Check_NoListOfRows_NamesTheKey(string json) {
		Handoff.Write(Integers, json);

		AssertFinds("04-readable-files", Integers, "PackageData");
	}

	[TestCase("descriptor.json")]
	[TestCase("data.json")]
	[TestCase("filter.json")]
	public void Check_FileMissing_NamesIt(string name) {
		Handoff.Delete($"Data/OpenCxSessionStatus/{name}");

		AssertFinds("17-binding-files", $"Data/OpenCxSessionStatus/{name}", "");
	}

	[TestCase("17-binding-descriptor", Status, "Descriptor.Name", "\"OpenCxStatus\"")]
	[TestCase("17-binding-descriptor", Status, "Descriptor.UId", null)]
	[TestCase("17-binding-descriptor", Status, "Descriptor.InstallType", "4")]
	[TestCase("17-binding-descriptor", Status, "Descriptor.InstallType", null)]
	[TestCase("17-binding-descriptor", Status, "Descriptor.Schema.Name", "\"OpenCxStatus\"")]
	[TestCase("17-binding-descriptor", Status, "Descriptor.Schema.UId", null)]
	[TestCase("17-binding-columns", Status, "Descriptor.Columns[Name].ColumnName", "\"Title\"")]
	[TestCase("17-binding-columns", Status, "Descriptor.Columns[Name].DataTypeValueUId", "\"8b3f29bb-ea14-4ce5-a5c5-293a929b6ba2\"")]
	[TestCase("17-binding-columns", Status, "Descriptor.Columns[Name].DataTypeValueUId", null)]
	[TestCase("17-binding-columns", Settings, "Descriptor.Columns[Description].DataTypeValueUId", "\"ddb3a1ee-07e8-4d62-b7a9-d0e618b00fbd\"")]
	[TestCase("17-binding-rows", SettingRows, "PackageData[0].Row[0].Value", "true")]
	[TestCase("17-binding-rows", SettingRows, "PackageData[0].Row[1].Value", "\"False\"")]
	[TestCase("17-binding-rows", Integers, "PackageData[0].Row[0].Value", "null")]
	[TestCase("17-binding-rows", Integers, "PackageData[0].Row[0].Value", "\"first\"")]
	[TestCase("17-binding-rows", Integers, "PackageData[0].Row[4].Value", "\"10\"")]
	[TestCase("17-binding-rows", Integers, "PackageData[0].Row[4].Value", "1.5")]
	[TestCase("17-binding-translations", StatusTexts, "PackageData[0].Row[0].Value", "\"" + Unknown + "\"")]
	[TestCase("17-binding-translations", StatusTexts, "PackageData[0].Row[1].SchemaColumnUId", "\"" + Unknown + "\"")]
	public void Check_ValueChanged_NamesTheKey(string rule, string file, string place, string? value) {
		string key = Handoff.Set(file, place, value);

		AssertFinds(rule, file, key);
	}

	[Test]
	public void Check_EmptyLookupAsTheTextNull_FindsNothing() {
		Handoff.Set(Integers, "PackageData[0].Row[0].Value", "\"null\"");

		AssertFinds([Handoff]);
	}

	[Test]
	public void Check_ColumnWithTheIdOfAnother_NamesTheId() {
		Handoff.Set(Status, "Descriptor.Columns[Description].ColumnUId", $"\"{Unknown}\"");
		Handoff.Write(StatusTexts, """{ "PackageData": [] }""");

		AssertFinds("17-binding-columns", Status, "Descriptor.Columns[2].ColumnUId");
	}

	[Test]
	public void Check_ColumnTwice_NamesTheSecond() {
		string id = Handoff.Find(Status, @"(\{[^{}]*""ColumnName"": ""Id""[^{}]*\})");
		Handoff.Replace(Status, id, $"{id},{id}");

		AssertFinds("17-binding-columns", Status, "Descriptor.Columns[1].ColumnUId");
	}

	[Test]
	public void Check_NoKeyColumn_NamesTheColumns() {
		Handoff.Set(Status, "Descriptor.Columns[Id].IsKey", "false");

		AssertFinds("17-binding-columns", Status, "Descriptor.Columns");
	}

	[Test]
	public void Check_ValueOfNoColumn_NamesItsColumn() {
		string key = Handoff.Set(SettingRows, "PackageData[0].Row[0].SchemaColumnUId", $"\"{Unknown}\"");

		AssertFinds("17-binding-rows", SettingRows, key);
	}

	[Test]
	public void Check_RowWithoutItsKey_NamesTheRow() {
		Handoff.Set(StatusRows, "PackageData[0].Row[0].Value", "\"null\"");

		AssertFinds([Handoff],
			new Place("17-binding-rows", StatusRows, "PackageData[0].Row"),
			new Place("17-binding-translations", StatusTexts, "PackageData[0].Row[0].Value"));
	}

	[Test]
	public void Check_TwoRowsWithOneKey_NamesTheSecond() {
		string first = Handoff.Find(StatusRows, @"""Value"": ""([^""]+)""");
		Handoff.Set(StatusRows, "PackageData[1].Row[0].Value", $"\"{first}\"");

		AssertFinds([Handoff],
			new Place("17-binding-rows", StatusRows, "PackageData[1].Row"),
			new Place("17-binding-translations", StatusTexts, "PackageData[1].Row[0].Value"));
	}

	[Test]
	public void Check_RowWithTwoValuesOfAColumn_NamesTheSecond() {
		string code = Handoff.Find(SettingRows, @"""SchemaColumnUId"": ""([^""]+)""");
		Handoff.Set(SettingRows, "PackageData[0].Row[1]", $$"""{ "SchemaColumnUId": "{{code}}", "Value": "Again" }""");

		AssertFinds("17-binding-rows", SettingRows, "PackageData[0].Row[1].SchemaColumnUId");
	}

	[Test]
	public void Check_TranslationWithoutId_NamesTheRow() {
		string name = Handoff.Find(StatusTexts, @"(\{[^{}]*""ColumnName"": ""Name""[^{}]*\})");
		Handoff.Set(StatusTexts, "PackageData[0].Row", $"[{name}]");

		AssertFinds("17-binding-translations", StatusTexts, "PackageData[0].Row");
	}

	[Test]
	public void Check_FileOfNoCulture_NamesTheFile() {
		Handoff.Rename(StatusTexts, "Data/OpenCxSessionStatus/Localization/english.json");

		AssertFinds("17-binding-translations", "Data/OpenCxSessionStatus/Localization/english.json", "");
	}

	[Test]
	public void Check_BindingOfAnUnknownObject_NamesTheKey() {
		string key = Handoff.Set(Status, "Descriptor.Schema.UId", $"\"{Unknown}\"");

		AssertFinds("03-reachable-owners", Status, key);
	}
}
