using static Creatio.Site.Tests.Installation.Sample.SampleIds;

namespace Creatio.Site.Tests.Installation.Sample;

/// <summary>The schemas of the sample package: a lookup, an object, a column for cases, C#, a process and a page.</summary>
internal static class SampleSchemas {
	private const string BaseEntity = "1bab9dcf-17d5-49f8-9536-8e0064f1dce0";
	private const string BaseLookup = "11ab4bcb-9b23-4b6d-9c86-520fae925d75";

	public static (string Path, string Text)[] Status => [
		.. Schema("UsrStatus", StatusSchema, "EntitySchemaManager", BaseLookup, "BaseLookup"),
		("Schemas/UsrStatus/metadata.json", $"""
			{Head("UsrStatus", StatusSchema, BaseLookup)}
			- MetaData.Schema.D20.FA4
			+ MetaData.Schema.B7 false
			""")
	];

	public static (string Path, string Text)[] Ticket => [
		.. Schema("UsrTicket", TicketSchema, "EntitySchemaManager", BaseEntity, "BaseEntity"),
		("Schemas/UsrTicket/metadata.json", $$"""
			{{Head("UsrTicket", TicketSchema, BaseEntity)}}
			+ MetaData.Schema.D15 true
			+ MetaData.Schema.D4 "{{CodeColumn}}"
			+ MetaData.Schema.D2 {
			  "UId": "{{CodeColumn}}",
			  "A2": "UsrCode",
			  "S2": "325a73b8-0f47-44a0-8412-7606f78003ac",
			  "E2": 1
			}
			+ MetaData.Schema.D2 {
			  "UId": "{{StatusColumn}}",
			  "A2": "UsrStatus",
			  "S2": "b295071f-7ea9-4e62-8d1a-919bf3732ff2",
			  "S4": "{{StatusSchema}}",
			  "E6": true
			}
			+ MetaData.Schema.D2 {
			  "UId": "{{CountColumn}}",
			  "A2": "UsrCount",
			  "S2": "6b6b74e2-820d-490e-a017-2b73d4ccf2b0",
			  "E12": { "FB1": 1, "FB2": "5" }
			}
			~ MetaData.Schema.D2 ["ae0e45ca-c495-4fe7-a39d-3ab7278e1617","{{CountColumn}}"]
			+ MetaData.Schema.D6 {
			  "UId": "{{CodeIndex}}",
			  "A2": "IUUsrTicketCode",
			  "F2": true,
			  "F4": [{ "A2": "IndexColumn_UsrCode", "G1": "{{CodeColumn}}" }]
			}
			+ MetaData.Schema.B7 false
			"""),
		("Resources/UsrTicket.Entity/resource.en-US.xml", Resource("en-US", "Ticket", ("Columns.UsrCode.Caption", "Code"))),
		("Resources/UsrTicket.Entity/resource.de-DE.xml", Resource("de-DE", "Vorgang", ("Columns.UsrCode.Caption", "Nummer")))
	];

	public static (string Path, string Text)[] Case => [
		.. Schema("Case", CaseSchema, "EntitySchemaManager", RootCase, "Case", extendParent: true),
		("Schemas/Case/metadata.json", $$"""
			= MetaData.Schema.UId "{{CaseSchema}}"
			= MetaData.Schema.B6 "{{Package}}"
			+ MetaData.Schema.D2 { "UId": "{{RankColumn}}", "A2": "UsrRank", "S2": "6b6b74e2-820d-490e-a017-2b73d4ccf2b0" }
			+ MetaData.Schema.B7 true
			= MetaData.Schema.D8 "{{RootCase}}"
			"""),
		("Resources/Case.Entity/resource.en-US.xml", Resource("en-US", null, ("Columns.UsrRank.Caption", "Rank")))
	];

	public static (string Path, string Text)[] Code => [
		.. Schema("UsrSampleText", CodeSchema, "SourceCodeSchemaManager"),
		("Schemas/UsrSampleText/metadata.json", Metadata("SourceCodeSchemaManager", CodeSchema, "UsrSampleText")),
		("Schemas/UsrSampleText/UsrSampleText.cs", """
			namespace Terrasoft.Configuration.Sample {
				public static class UsrSampleText {
			#if NETSTANDARD2_0
					public const string Runtime = "NET";
			#else
					public const string Runtime = "Framework";
			#endif
				}
			}
			"""),
		("Resources/UsrSampleText.SourceCode/resource.en-US.xml", Resource("en-US", "Text", ("LocalizableStrings.Hello.Value", "Hello")))
	];

	public static (string Path, string Text)[] Process => new SampleProcess().Files;

	public static (string Path, string Text)[] Page => [
		.. Schema("UsrSamplePage", PageSchema, "ClientUnitSchemaManager", PageTemplate, "PageWithTabsFreedomTemplate"),
		("Schemas/UsrSamplePage/metadata.json", $"""
			= MetaData.Schema.UId "{PageSchema}"
			= MetaData.Schema.A2 "UsrSamplePage"
			= MetaData.Schema.B6 "{Package}"
			= MetaData.Schema.HD1 "{PageTemplate}"
			+ MetaData.Schema.B7 false
			"""),
		("Schemas/UsrSamplePage/UsrSamplePage.js", """
			define("UsrSamplePage", /**SCHEMA_DEPS*/[]/**SCHEMA_DEPS*/, function/**SCHEMA_ARGS*/()/**SCHEMA_ARGS*/ {
				return {
					viewConfigDiff: /**SCHEMA_VIEW_CONFIG_DIFF*/[{ "operation": "merge", "name": "Tabs" }]/**SCHEMA_VIEW_CONFIG_DIFF*/,
					handlers: /**SCHEMA_HANDLERS*/[{ handler: () => true }]/**SCHEMA_HANDLERS*/
				};
			});
			""")
	];

	public static (string Path, string Text)[] Schema(
		string name, string uid, string manager, string? parentUId = null, string parentName = "", bool extendParent = false) => [
		($"Schemas/{name}/descriptor.json", $$"""
			{ "Descriptor": { "UId": "{{uid}}", "Name": "{{name}}", "ModifiedOnUtc": "\/Date(1735689600000)\/",
				{{(parentUId == null ? "" : $$"""
				"Parent": { "UId": "{{parentUId}}", "Name": "{{parentName}}" }, "ExtendParent": {{(extendParent ? "true" : "false")}},
				""")}}
				"ManagerName": "{{manager}}", "Caption": "{{name}}", "DependsOn": [] } }
			"""),
		($"Schemas/{name}/properties.json", "{ \"Properties\": { \"CreatedInVersion\": \"8.1.0.0\" } }")
	];

	private static string Head(string name, string uid, string parent) => $"""
		= MetaData.Schema.UId "{uid}"
		= MetaData.Schema.A2 "{name}"
		= MetaData.Schema.B6 "{Package}"
		= MetaData.Schema.EG1.A2 "{name}EventsProcess"
		= MetaData.Schema.D8 "{parent}"
		""";

	private static string Metadata(string manager, string uid, string name) => $$"""
		{ "MetaData": { "Schema": { "ManagerName": "{{manager}}", "UId": "{{uid}}", "A2": "{{name}}", "B6": "{{Package}}" } } }
		""";

	private static string Resource(string culture, string? caption, (string Name, string Value) text) => $"""
		<?xml version="1.0" encoding="utf-8"?>
		<Resources Culture="{culture}"><Group Type="String"><Items>
			{(caption == null ? "" : $"<Item Name=\"Caption\" Value=\"{caption}\" />")}
			<Item Name="{text.Name}" Value="{text.Value}" />
		</Items></Group></Resources>
		""";
}
