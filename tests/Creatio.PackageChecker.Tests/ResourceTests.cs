namespace Creatio.PackageChecker.Tests;

/// <summary>Rule 22: texts.</summary>
[TestFixture]
internal sealed class ResourceTests : CheckerFixture {
	private const string Texts = "Resources/OpenCxText.SourceCode/resource.en-US.xml";

	[TestCase(Texts, "</Items>", "", "line 7")]
	[TestCase(Texts, "Culture=\"en-US\"", "Culture=\"de-DE\"", "Resources.Culture")]
	[TestCase(Texts, "Culture=\"en-US\"", "", "Resources.Culture")]
	[TestCase(Texts, "</Items>", "<Item Name=\"Caption\" Value=\"Again\" /></Items>", "Caption")]
	[TestCase(Texts, "</Items>", "<Item Value=\"Nothing\" /></Items>", "Item")]
	[TestCase(Texts, "</Items>", "<Item Name=\"Description\" /></Items>", "Description")]
	public void Check_FileChanged_NamesThePlace(string file, string old, string replacement, string key) {
		Handoff.Replace(file, old, replacement);

		AssertFinds("22-resource-files", file, key);
	}

	[TestCase("Resources/OpenCxNothing.SourceCode")]
	[TestCase("Resources/OpenCxText.Entity")]
	[TestCase("Resources/OpenCxText")]
	public void Check_FolderOfNoSchema_NamesTheFile(string folder) {
		Handoff.Copy(Texts, $"{folder}/resource.en-US.xml");

		AssertFinds("22-resource-files", $"{folder}/resource.en-US.xml", "");
	}

	[Test]
	public void Check_FileOfNoCulture_NamesTheFile() {
		Handoff.Copy(Texts, "Resources/OpenCxText.SourceCode/english.xml");

		AssertFinds("22-resource-files", "Resources/OpenCxText.SourceCode/english.xml", "");
	}
}
