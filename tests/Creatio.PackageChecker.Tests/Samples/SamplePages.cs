using System.Text;

namespace Creatio.PackageChecker.Tests.Samples;

/// <summary>
/// A package with what the real one does not have: a page that replaces one of Creatio's, a client module, an object that gets a column,
/// SQL and an app descriptor.
/// </summary>
internal static class SamplePages {
	public const string PackageUId = "5b000000-0000-4000-8000-000000000001";
	public const string Page = "5b000000-0000-4000-8000-000000000010";
	public const string PageText = "5b000000-0000-4000-8000-000000000011";
	public const string Module = "5b000000-0000-4000-8000-000000000020";
	public const string Case = "5b000000-0000-4000-8000-000000000030";
	public const string CaseEvents = "5b000000-0000-4000-8000-000000000031";
	public const string CaseColumn = "5b000000-0000-4000-8000-000000000032";
	public const string Script = "5b000000-0000-4000-8000-000000000040";
	public const string BasePage = "c2a61a7d-9eba-49e8-a651-df65fc4d5359";
	public const string BaseCase = "117d32f9-8275-4534-8411-1c66115ce9cd";

	/// <summary>Creates the package.</summary>
	public static PackageCopy Create() {
		var package = new PackageCopy("OpenCxSamplePages");
		foreach ((string path, string text) in PackageFiles.Concat(PageFiles).Concat(ModuleFiles).Concat(CaseFiles).Concat(ScriptFiles)) {
			bool hasMark = path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith("descriptor.json", StringComparison.Ordinal);
			package.WriteBytes(path, [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]);
		}
		return package;
	}

	private static (string Path, string Text)[] PackageFiles => [
		("descriptor.json", $$"""
			{ "Descriptor": {
				"UId": "{{PackageUId}}", "PackageVersion": "1.0.0", "Name": "OpenCxSamplePages", "Type": 1,
				"ProjectPath": "Files/OpenCxSamplePages.csproj", "ModifiedOnUtc": "\/Date(1735689600000)\/", "Maintainer": "OpenCxHandoff",
				"DependsOn": [
					{ "UId": "480e7d18-5c70-5c28-a54c-8dc886b1df1e", "PackageVersion": "1.0.0", "Name": "OpenCxHandoff" },
					{ "UId": "43d663d1-6ab9-4369-903c-f804cacc55e4", "PackageVersion": "7.8.0", "Name": "CrtCaseManagementApp", "Type": 1 }
				]
			} }
			"""),
		("Files/OpenCxSamplePages.csproj", "<Project />"),
		("Files/app-descriptor.json", $$"""
			{
				"Name": "Sample", "Description": "Pages", "Maintainer": "OpenCxHandoff", "Version": "1.0.0", "Code": "OpenCxHandoff",
				"Icon": "PHN2Zy8+", "IconName": "icon.svg", "Color": "#0D2E4E",
				"Packages": [
					{ "UId": "480e7d18-5c70-5c28-a54c-8dc886b1df1e", "Name": "OpenCxHandoff" },
					{ "UId": "{{PackageUId}}", "Name": "OpenCxSamplePages" }
				]
			}
			""")
	];

	private static (string Path, string Text)[] PageFiles => [
		.. Schema("Cases_FormPage", Page, "ClientUnitSchemaManager", "\"Group\": \"Page\", \"SchemaType\": \"AngularSchema\"", BasePage),
		("Schemas/Cases_FormPage/metadata.json", $$"""
			= MetaData.Schema.UId "{{Page}}"
			= MetaData.Schema.A5 "{{PackageUId}}"
			+ MetaData.Schema.B2 {
			  "UId": "{{PageText}}",
			  "A2": "OpenCxGroup_caption",
			  "A3": "{{Page}}"
			}
			~ MetaData.Schema.B2 ["f34baf37-5aa2-3176-dfbe-21582f32ddff","{{PageText}}"]
			= MetaData.Schema.B6 "{{PackageUId}}"
			= MetaData.Schema.HD1 "{{BasePage}}"
			+ MetaData.Schema.B7 true
			"""),
		("Schemas/Cases_FormPage/Cases_FormPage.js", """
			define("Cases_FormPage", /**SCHEMA_DEPS*/["OpenCxSampleModule"]/**SCHEMA_DEPS*/, function/**SCHEMA_ARGS*/()/**SCHEMA_ARGS*/ {
				return {
					viewConfigDiff: /**SCHEMA_VIEW_CONFIG_DIFF*/[
						{ "operation": "insert", "name": "OpenCxGroup", "values": { "caption": "#ResourceString(OpenCxGroup_caption)#" } }
					]/**SCHEMA_VIEW_CONFIG_DIFF*/,
					viewModelConfigDiff: /**SCHEMA_VIEW_MODEL_CONFIG_DIFF*/[]/**SCHEMA_VIEW_MODEL_CONFIG_DIFF*/,
					modelConfigDiff: /**SCHEMA_MODEL_CONFIG_DIFF*/[]/**SCHEMA_MODEL_CONFIG_DIFF*/,
					handlers: /**SCHEMA_HANDLERS*/[]/**SCHEMA_HANDLERS*/,
					converters: /**SCHEMA_CONVERTERS*/{}/**SCHEMA_CONVERTERS*/,
					validators: /**SCHEMA_VALIDATORS*/{}/**SCHEMA_VALIDATORS*/
				};
			});
			"""),
		Resources("Cases_FormPage.ClientUnit", "LocalizableStrings.OpenCxGroup_caption.Value")
	];

	private static (string Path, string Text)[] ModuleFiles => [
		.. Schema("OpenCxSampleModule", Module, "ClientUnitSchemaManager", "\"SchemaType\": \"Module\""),
		("Schemas/OpenCxSampleModule/metadata.json", $$"""
			{ "MetaData": { "Schema": {
				"ManagerName": "ClientUnitSchemaManager", "UId": "{{Module}}", "A2": "OpenCxSampleModule", "B6": "{{PackageUId}}",
				"B2": [], "HD1": "50e3acc0-26fc-4237-a095-849a1d534bd3" } } }
			"""),
		("Schemas/OpenCxSampleModule/OpenCxSampleModule.js", "define(\"OpenCxSampleModule\", [], function() { return {}; });"),
		Resources("OpenCxSampleModule.ClientUnit", "Caption")
	];

	private static (string Path, string Text)[] CaseFiles => [
		.. Schema("Case", Case, "EntitySchemaManager", "\"IsVirtual\": \"False\"", BaseCase),
		("Schemas/Case/metadata.json", $$"""
			= MetaData.Schema.UId "{{Case}}"
			= MetaData.Schema.B6 "{{PackageUId}}"
			= MetaData.Schema.EG1.UId "{{CaseEvents}}"
			= MetaData.Schema.EG1.BK8 "2e4ad2a2-869c-48da-b867-91374c625baa"
			+ MetaData.Schema.D2 {
			  "UId": "{{CaseColumn}}",
			  "A2": "OpenCxRank",
			  "A3": "{{Case}}",
			  "S2": "6b6b74e2-820d-490e-a017-2b73d4ccf2b0"
			}
			~ MetaData.Schema.D2 ["ae0e45ca-c495-4fe7-a39d-3ab7278e1617","7b8ce6b4-29ca-40c7-bea1-b5bf7b7c404a","{{CaseColumn}}"]
			+ MetaData.Schema.B7 true
			= MetaData.Schema.D8 "{{BaseCase}}"
			"""),
		Resources("Case.Entity", "Columns.OpenCxRank.Caption")
	];

	private static (string Path, string Text)[] ScriptFiles => [
		("SqlScripts/OpenCxSampleCleanup/descriptor.json", $$"""
			{ "SqlScript": { "UId": "{{Script}}", "Name": "OpenCxSampleCleanup", "DBEngineType": 2, "InstallType": 1,
				"ModifiedOnUtc": "\/Date(1735689600000)\/", "BackwardCompatibilityConfirmed": true, "DependsOn": [] } }
			"""),
		("SqlScripts/OpenCxSampleCleanup/OpenCxSampleCleanup.sql", "SELECT 1;")
	];

	private static (string Path, string Text)[] Schema(
		string name, string uid, string manager, string properties, string? replaced = null) => [
		($"Schemas/{name}/descriptor.json", $$"""
			{ "Descriptor": { "UId": "{{uid}}", "Name": "{{name}}", "ModifiedOnUtc": "\/Date(1735689600000)\/",
				{{(replaced == null ? "" : $$"""
				"Parent": { "UId": "{{replaced}}", "Name": "{{name}}" }, "ExtendParent": true,
				""")}}
				"ManagerName": "{{manager}}", "Caption": "{{name}}", "DependsOn": [] } }
			"""),
		($"Schemas/{name}/properties.json", $$"""{ "Properties": { {{properties}} } }""")
	];

	private static (string Path, string Text) Resources(string folder, string key) => ($"Resources/{folder}/resource.en-US.xml", $"""
		<?xml version="1.0" encoding="utf-8"?>
		<Resources Culture="en-US"><Group Type="String"><Items>
			<Item Name="{key}" Value="Sample" />
		</Items></Group></Resources>
		""");
}
