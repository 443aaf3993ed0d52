namespace Creatio.PackageChecker.Tests;

/// <summary>Rules 20 and 21: the app descriptor and SQL scripts.</summary>
[TestFixture]
internal sealed class AppDescriptorTests : SamplePagesFixture {
	private const string App = "Files/app-descriptor.json";
	private const string Script = "SqlScripts/OpenCxSampleCleanup/descriptor.json";

	[TestCase("Code", "\"OpenCx\"")]
	[TestCase("Code", null)]
	[TestCase("Name", "\"\"")]
	[TestCase("Version", null)]
	[TestCase("Maintainer", null)]
	[TestCase("Icon", "\"icon.svg\"")]
	[TestCase("Icon", null)]
	[TestCase("Color", "\"blue\"")]
	[TestCase("Packages[OpenCxHandoff].UId", "\"" + Unknown + "\"")]
	public void Check_AppDescriptorChanged_NamesTheKey(string place, string? value) {
		string key = Pages.Set(App, place, value);

		AssertFindsInPages("20-app-descriptor", App, key.Replace("480e7d18-5c70-5c28-a54c-8dc886b1df1e", Unknown, StringComparison.Ordinal));
	}

	[Test]
	public void Check_PackageNotListed_NamesTheList() {
		Pages.Set(App, "Code", "\"OpenCxSamplePages\"");
		Pages.Set(App, "Packages", $$"""[ { "UId": "{{Samples.SamplePages.PackageUId}}", "Name": "OpenCxSamplePages" } ]""");

		AssertFindsInPages("20-app-descriptor", App, "Packages");
	}

	[Test]
	public void Check_TwoPackagesDescribeTheApp_NamesTheSecond() {
		Handoff.WriteBytes(App, Pages.ReadBytes(App));

		AssertFindsInPages("20-app-descriptor", App, "");
	}

	[Test]
	public void Check_NoneOfThePackagesDescribesTheApp_NamesTheFile() {
		Pages.Delete(App);

		AssertFindsInPages("20-app-descriptor", App, "");
	}

	[Test]
	public void Check_AppDescriptorThatCannotBeRead_IsNotMissing() {
		Pages.Write(App, "{");

		AssertFindsInPages("04-readable-files", App, "line 1");
	}

	[Test]
	public void Check_TextThatIsNotUnicode_NamesTheFile() {
		Pages.Write(App, """{ "Name": "\ud800" }""");

		AssertFindsInPages("04-readable-files", App, "");
	}

	[Test]
	public void Check_AppAlone_FindsNothing() {
		AssertFinds([Pages]);
	}

	[TestCase("SqlScript.Name", "\"Cleanup\"")]
	[TestCase("SqlScript.UId", null)]
	[TestCase("SqlScript.DBEngineType", "3")]
	[TestCase("SqlScript.DBEngineType", null)]
	[TestCase("SqlScript.InstallType", "4")]
	public void Check_ScriptChanged_NamesTheKey(string place, string? value) {
		string key = Pages.Set(Script, place, value);

		AssertFindsInPages("21-sql-scripts", Script, key);
	}

	[TestCase(Script)]
	[TestCase("SqlScripts/OpenCxSampleCleanup/OpenCxSampleCleanup.sql")]
	public void Check_FileOfAScriptMissing_NamesTheFile(string file) {
		Pages.Delete(file);

		AssertFindsInPages("21-sql-scripts", file, "");
	}

	[Test]
	public void Check_TimeOfAScriptMissing_NamesTheKey() {
		string key = Pages.Set(Script, "SqlScript.ModifiedOnUtc", null);

		AssertFindsInPages("18-modified-on", Script, key);
	}

	[Test]
	public void Check_ScriptWithTheIdOfASchema_NamesTheKey() {
		string key = Pages.Set(Script, "SqlScript.UId", $"\"{Samples.SamplePages.Module}\"");

		AssertFindsInPages("07-unique-ids", Script, key);
	}
}
