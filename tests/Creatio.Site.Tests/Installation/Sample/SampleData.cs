using static Creatio.Site.Tests.Installation.Sample.SampleIds;

namespace Creatio.Site.Tests.Installation.Sample;

/// <summary>The data bindings of the sample package: two lookup values with German names, and a setting with its value.</summary>
internal static class SampleData {
	private const string Id = "ae0e45ca-c495-4fe7-a39d-3ab7278e1617";
	private const string Name = "736c30a7-c0ec-4fa9-b034-2552b319b633";
	private const string AllEmployees = "a29a3ba5-4b0d-de11-9a51-005056c00008";

	public static (string Path, string Text)[] Statuses => [
		.. Binding("UsrStatus", StatusData, StatusSchema, "UsrStatus", [(Id, "Id"), (Name, "Name")]),
		("Data/UsrStatus/data.json", Rows([(Id, Text(OpenStatus))], [(Id, Text(DoneStatus))])),
		("Data/UsrStatus/Localization/data.en-US.json",
			Rows([(Id, Text(OpenStatus)), (Name, Text("Open"))], [(Id, Text(DoneStatus)), (Name, Text("Done"))])),
		("Data/UsrStatus/Localization/data.de-DE.json", Rows([(Id, Text(OpenStatus)), (Name, Text("Offen"))]))
	];

	public static (string Path, string Text)[] Setting => [
		.. Binding("SysSettings_UsrSample", SettingData, "27aeadd6-d508-4572-8061-5b55b667c902", "SysSettings", [
			(Id, "Id"), (Name, "Name"),
			("13aad544-ec30-4e76-a373-f0cff3202e24", "Code"), ("f7960a8a-1fd4-41d2-997a-fd78ea60075f", "ValueTypeName")]),
		("Data/SysSettings_UsrSample/data.json", Rows([
			(Id, Text(SampleIds.Setting)), (Name, Text("Sample address")),
			("13aad544-ec30-4e76-a373-f0cff3202e24", Text("UsrSampleUrl")), ("f7960a8a-1fd4-41d2-997a-fd78ea60075f", Text("LongText"))]))
	];

	// Its name comes before that of the setting, so that only the references tell the order.
	public static (string Path, string Text)[] SettingValue => [
		.. Binding("AValueOfUsrSample", SettingValueData, "951b2bbb-0ba3-4049-9a29-b5d4c0b6d50f", "SysSettingsValue", [
			(Id, "Id"), ("0fde6f1e-22c5-48c7-9c89-6f0031e270de", "SysSettings"), ("8f1984bb-7bef-4220-9b49-9a12d0ebcd68", "SysAdminUnit"),
			("55472376-a4dd-40da-86c6-975ce4b898fa", "IsDef"), ("af6013ce-7387-4619-b4f4-30c4276fcfac", "TextValue")]),
		("Data/AValueOfUsrSample/data.json", Rows([
			(Id, Text(SampleIds.SettingValue)), ("0fde6f1e-22c5-48c7-9c89-6f0031e270de", Text(SampleIds.Setting)),
			("8f1984bb-7bef-4220-9b49-9a12d0ebcd68", Text(AllEmployees)), ("55472376-a4dd-40da-86c6-975ce4b898fa", "true"),
			("af6013ce-7387-4619-b4f4-30c4276fcfac", Text("https://example.com"))]))
	];

	public static string Rows(params (string Column, string Value)[][] rows) {
		IEnumerable<string> items = rows.Select(row => "{ \"Row\": ["
			+ string.Join(", ", row.Select(cell => $"{{ \"SchemaColumnUId\": \"{cell.Column}\", \"Value\": {cell.Value} }}")) + "] }");
		return $"{{ \"PackageData\": [{string.Join(",\n", items)}] }}";
	}

	public static string Text(string value) => $"\"{value}\"";

	private static (string Path, string Text)[] Binding(
		string name, string uid, string schemaUId, string schemaName, (string UId, string Name)[] columns) => [
		($"Data/{name}/descriptor.json", $$"""
			{ "Descriptor": { "UId": "{{uid}}", "Name": "{{name}}", "InstallType": 0,
				"Schema": { "UId": "{{schemaUId}}", "Name": "{{schemaName}}" },
				"Columns": [{{string.Join(",\n", columns.Select(column => Column(column.UId, column.Name)))}}] } }
			"""),
		($"Data/{name}/filter.json", "")
	];

	private static string Column(string uid, string name) => $$"""
		{ "ColumnUId": "{{uid}}", "IsForceUpdate": false, "IsKey": {{(name == "Id" ? "true" : "false")}}, "ColumnName": "{{name}}" }
		""";
}
