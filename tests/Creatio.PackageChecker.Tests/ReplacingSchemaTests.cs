namespace Creatio.PackageChecker.Tests;

/// <summary>Rules 8, 9, 10 and 16 for schemas that replace one of Creatio's.</summary>
[TestFixture]
internal sealed class ReplacingSchemaTests : SamplePagesFixture {
	private const string Rule = "09-replacing-schema";
	private const string CaseDescriptor = "Schemas/Case/descriptor.json";
	private const string Case = "Schemas/Case/metadata.json";
	private const string Page = "Schemas/Cases_FormPage/metadata.json";

	[Test]
	public void Check_SampleBesideTheRealPackage_FindsNothing() {
		AssertFinds([Handoff, Pages]);
	}

	[Test]
	public void Check_ParentHasAnotherName_NamesTheKey() {
		string key = Pages.Set(CaseDescriptor, "Descriptor.Parent.Name", "\"Activity\"");

		AssertFindsInPages(Rule, CaseDescriptor, key);
	}

	[Test]
	public void Check_ParentIsNotTheRoot_NamesTheKey() {
		const string Activity = "c449d832-a4cc-4b01-b9d5-8a12c42a9f89";
		string key = Pages.Set(CaseDescriptor, "Descriptor.Parent.UId", $"\"{Activity}\"");
		Pages.Replace(Case, "117d32f9-8275-4534-8411-1c66115ce9cd", Activity);
		Pages.Replace(Case, "\"7b8ce6b4-29ca-40c7-bea1-b5bf7b7c404a\",", "");

		AssertFindsInPages(Rule, CaseDescriptor, key);
	}

	[TestCase("+ MetaData.Schema.B7 true", "+ MetaData.Schema.B7 false", "MetaData.Schema.B7")]
	[TestCase("+ MetaData.Schema.B7 true", "", "MetaData.Schema.B7")]
	[TestCase("+ MetaData.Schema.B7 true", "+ MetaData.Schema.B7 true\n= MetaData.Schema.A2 \"Case\"", "MetaData.Schema.A2")]
	[TestCase("5b000000-0000-4000-8000-000000000031", "2e4ad2a2-869c-48da-b867-91374c625baa", "MetaData.Schema.EG1.UId")]
	[TestCase("= MetaData.Schema.EG1.UId \"5b000000-0000-4000-8000-000000000031\"", "", "MetaData.Schema.EG1.UId")]
	public void Check_MetadataChanged_NamesTheKey(string old, string replacement, string key) {
		Pages.Replace(Case, old, replacement);

		AssertFindsInPages(Rule, Case, key);
	}

	[Test]
	public void Check_ParentOfTheNameButNotReplaced_NamesTheKey() {
		const string File = "Schemas/OpenCxSession/descriptor.json";
		Handoff.Set(File, "Descriptor.Parent.Name", "\"OpenCxSession\"");

		AssertFinds(Rule, File, "Descriptor.ExtendParent");
	}

	[Test]
	public void Check_OnlyTheMetadataSaysThatItReplaces_NamesTheKey() {
		const string File = "Schemas/OpenCxSession/metadata.json";
		Handoff.Replace(File, "+ MetaData.Schema.B7 false", "+ MetaData.Schema.B7 true");

		AssertFinds(Rule, File, "MetaData.Schema.B7");
	}

	[TestCase(Case, "D8")]
	[TestCase(Page, "HD1")]
	public void Check_MetadataNamesAnotherParent_NamesTheKey(string file, string property) {
		Pages.Replace(file, $"MetaData.Schema.{property} \"", $"MetaData.Schema.{property} \"0");

		AssertFindsInPages("16-parent", file, $"MetaData.Schema.{property}");
	}

	[Test]
	public void Check_ColumnWithoutThePrefix_NamesTheKey() {
		Pages.Replace("Resources/Case.Entity/resource.en-US.xml", "OpenCxRank", "Rank");
		string key = Pages.SetItem(Case, "D2", "OpenCxRank", "A2", "\"Rank\"");

		AssertFindsInPages("08-vendor-prefix", Case, key);
	}

	[Test]
	public void Check_ColumnThatCreatioHasAlready_NamesTheKey() {
		Pages.Replace("Resources/Case.Entity/resource.en-US.xml", "OpenCxRank", "Subject");
		string key = Pages.SetItem(Case, "D2", "OpenCxRank", "A2", "\"Subject\"");

		AssertFinds([Handoff, Pages], new Place("08-vendor-prefix", Case, key), new Place("10-columns", Case, key));
	}

	[TestCase(Case, ",\"5b000000-0000-4000-8000-000000000032\"", "", "MetaData.Schema.D2")]
	[TestCase(Case, "7b8ce6b4-29ca-40c7-bea1-b5bf7b7c404a", Unknown, "MetaData.Schema.D2[1]")]
	[TestCase(Page, ",\"5b000000-0000-4000-8000-000000000011\"", "", "MetaData.Schema.B2")]
	[TestCase(Page, "f34baf37-5aa2-3176-dfbe-21582f32ddff", Unknown, "MetaData.Schema.B2[0]")]
	public void Check_OrderChanged_NamesThePlace(string file, string old, string replacement, string key) {
		Pages.Replace(file, old, replacement);

		AssertFindsInPages("10-list-order", file, key);
	}
}
