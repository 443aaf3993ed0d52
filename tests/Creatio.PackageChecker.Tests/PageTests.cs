namespace Creatio.PackageChecker.Tests;

/// <summary>Rules 11, 16 and 24 for pages and client modules.</summary>
[TestFixture]
internal sealed class PageTests : SamplePagesFixture {
	private const string Code = "Schemas/Cases_FormPage/Cases_FormPage.js";
	private const string Texts = "Resources/Cases_FormPage.ClientUnit/resource.en-US.xml";
	private const string Module = "Schemas/OpenCxSampleModule/OpenCxSampleModule.js";

	[TestCase(Code, "define(\"Cases_FormPage\"", "define(\"Cases_ListPage\"", "define")]
	[TestCase(Module, "define(\"OpenCxSampleModule\"", "define(\"OpenCxSample\"", "define")]
	[TestCase(Module, "define(", "require(", "define")]
	[TestCase(Code, "/**SCHEMA_DEPS*/[", "[", "SCHEMA_DEPS")]
	[TestCase(Code, "validators: ", "validators: /**SCHEMA_VALIDATORS*/", "SCHEMA_VALIDATORS")]
	[TestCase(Code, "converters: /**SCHEMA_CONVERTERS*/{}/**SCHEMA_CONVERTERS*/,", "", "SCHEMA_CONVERTERS")]
	[TestCase(Code, "modelConfigDiff: /**SCHEMA_MODEL_CONFIG_DIFF*/[]/**SCHEMA_MODEL_CONFIG_DIFF*/,", "", "SCHEMA_MODEL_CONFIG_DIFF")]
	public void Check_CodeChanged_NamesTheMarker(string file, string old, string replacement, string key) {
		Pages.Replace(file, old, replacement);

		AssertFindsInPages("16-page-source", file, key);
	}

	[Test]
	public void Check_MarkersThatDoNotMatch_NamesBoth() {
		Pages.Replace(Code, "[]/**SCHEMA_HANDLERS*/", "[]/**SCHEMA_HANDLER*/");

		AssertFinds([Handoff, Pages],
			new Place("16-page-source", Code, "SCHEMA_HANDLERS"), new Place("16-page-source", Code, "SCHEMA_HANDLER"));
	}

	[Test]
	public void Check_OlderMarkersOfThePageModel_FindsNothing() {
		Pages.Replace(Code, "/**SCHEMA_MODEL_CONFIG_DIFF*/[]/**SCHEMA_MODEL_CONFIG_DIFF*/",
			"/**SCHEMA_MODEL_CONFIG*/{}/**SCHEMA_MODEL_CONFIG*/");

		AssertFinds([Handoff, Pages]);
	}

	[Test]
	public void Check_CodeMissing_NamesTheFile() {
		Pages.Delete(Code);

		AssertFindsInPages("04-schema-files", Code, "");
	}

	[Test]
	public void Check_ModuleOfStylesOnly_NeedsNoCode() {
		Pages.Delete(Module);
		Pages.Write("Schemas/OpenCxSampleModule/OpenCxSampleModule.less", ".open-cx { }");

		AssertFinds([Handoff, Pages]);
	}

	[Test]
	public void Check_TextUsedButNotDeclared_NamesTheText() {
		Pages.Replace(Code, "\"name\": \"OpenCxGroup\"", "\"name\": \"#ResourceString(OpenCxName)#\"");

		AssertFindsInPages("16-localizable-strings", Code, "OpenCxName");
	}

	[TestCase("#ResourceString(CaseStatus_caption)#", TestName = "Check_TextOfTheReplacedPage_FindsNothing")]
	[TestCase("#ResourceString(OpenCxListDS_Name)#\", \"code\": \"OpenCxListDS_Name", TestName = "Check_CaptionOfADataSourcesColumn_FindsNothing")]
	public void Check_TextThatIsNotThePagesOwn_FindsNothing(string name) {
		Pages.Replace(Code, "\"name\": \"OpenCxGroup\"", $"\"name\": \"{name}\"");

		AssertFinds([Handoff, Pages]);
	}

	[Test]
	public void Check_CommentBeforeTheModule_FindsNothing() {
		Pages.Replace(Code, "define(", "/* eslint-disable */ define(");

		AssertFinds([Handoff, Pages]);
	}

	[Test]
	public void Check_TextWithoutAValue_NamesTheKey() {
		Pages.Replace(Texts, "OpenCxGroup_caption", "OpenCxGroup");

		AssertFindsInPages("16-localizable-strings", Texts, "LocalizableStrings.OpenCxGroup_caption.Value");
	}

	[Test]
	public void Check_TextWithoutAnyResources_NamesTheDeclaration() {
		Pages.Delete(Texts);

		AssertFindsInPages("16-localizable-strings", "Schemas/Cases_FormPage/metadata.json",
			"MetaData.Schema.B2.[\"5b000000-0000-4000-8000-000000000011\"]");
	}

	[Test]
	public void Check_TextOfCSharpWithoutAValueInOneCulture_NamesTheFile() {
		const string German = "Resources/OpenCxHandoffTexts.SourceCode/resource.de-DE.xml";
		Handoff.Copy("Resources/OpenCxHandoffTexts.SourceCode/resource.en-US.xml", German);
		Handoff.Replace(German, "Culture=\"en-US\"", "Culture=\"de-DE\"");
		Handoff.RemoveLine(German, "\t\t\t<Item Name=\"LocalizableStrings.Summary.Value\"");

		AssertFinds("16-localizable-strings", German, "LocalizableStrings.Summary.Value");
	}

	[Test]
	public void Check_TextOfCSharpThatIsNotDeclared_NamesTheKey() {
		const string File = "Resources/OpenCxText.SourceCode/resource.en-US.xml";
		Handoff.Replace(File, "</Items>", "<Item Name=\"LocalizableStrings.Hello.Value\" Value=\"Hello\" /></Items>");

		AssertFinds("16-localizable-strings", File, "LocalizableStrings.Hello.Value");
	}

	[Test]
	public void Check_CSharpWithAnotherParent_NamesTheKey() {
		const string Metadata = "Schemas/OpenCxText/metadata.json";
		string key = Handoff.Set(Metadata, "MetaData.Schema.HD1", $"\"{Unknown}\"");

		AssertFinds("16-parent", Metadata, key);
	}

	[TestCase(Code)]
	[TestCase("Schemas/Cases_FormPage/metadata.json")]
	[TestCase("SqlScripts/OpenCxSampleCleanup/OpenCxSampleCleanup.sql")]
	public void Check_ByteOrderMark_NamesTheFile(string file) {
		Pages.AddByteOrderMark(file);

		AssertFindsInPages("24-encoding", file, "");
	}
}
