using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TestSupport;

namespace OpenCxHandoffUI.Tests;

/// <summary>The page's metadata, in the form of the product's own replacing pages.</summary>
[TestFixture]
internal sealed partial class CasePageMetadataTests {
	private const string ProductPage = "c2a61a7d-9eba-49e8-a651-df65fc4d5359";

	private static readonly string _folder = Path.Combine(RepositoryFiles.UIPackageFolder, "Schemas", "Cases_FormPage");

	private readonly string _metadata = File.ReadAllText(Path.Combine(_folder, "metadata.json"));
	private readonly JsonNode _descriptor = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "descriptor.json")))!["Descriptor"]!;

	[Test]
	public void Descriptor_Parent_IsTheProductsPage() {
		Assert.That(_descriptor["Parent"]!.Text("UId"), Is.EqualTo(ProductPage));
		Assert.That(_descriptor["ExtendParent"]!.GetValue<bool>(), Is.True);
	}

	[Test]
	public void Metadata_NameOfItsOwn_IsNotThere() {
		Assert.That(_metadata, Does.Not.Contain("MetaData.Schema.A2"));
	}

	[Test]
	public void Metadata_OrderOfStrings_EndsWithTheOwnOnes() {
		string[] order = JsonNode.Parse(StringOrder().Match(_metadata).Groups[1].Value)!.AsArray().Select(id => id!.GetValue<string>()).ToArray();
		string[] own = [.. OwnStrings().Select(text => text.Text("UId"))];

		Assert.That(order, Is.Unique);
		Assert.That(order.TakeLast(own.Length), Is.EqualTo(own));
		Assert.That(order, Has.Length.GreaterThan(own.Length), "the product's strings come first");
	}

	[Test]
	public void Metadata_Strings_BelongToThePage() {
		foreach (JsonNode text in OwnStrings()) {
			Assert.That(new[] { text.Text("A3"), text.Text("A4") }, Is.All.EqualTo(_descriptor.Text("UId")), text.Text("A2"));
		}
	}

	[Test]
	public void Strings_OfThePage_AreDeclaredAndTranslated() {
		string[] used = [.. ResourceString().Matches(CasePage.Read().Code).Select(match => match.Groups[1].Value)];
		XDocument resources = XDocument.Load(
			Path.Combine(RepositoryFiles.UIPackageFolder, "Resources", "Cases_FormPage.ClientUnit", "resource.en-US.xml"));
		IEnumerable<string> translated = resources.Descendants("Item").Select(item => (string)item.Attribute("Name")!);

		Assert.That(OwnStrings().Select(text => text.Text("A2")), Is.EquivalentTo(used));
		Assert.That(translated, Is.EquivalentTo(used.Select(key => $"LocalizableStrings.{key}.Value")));
	}

	private IEnumerable<JsonNode> OwnStrings() => OwnString().Matches(_metadata).Select(match => JsonNode.Parse(match.Groups[1].Value)!);

	[GeneratedRegex(@"^\+ MetaData\.Schema\.B2 (\{.*?^\})", RegexOptions.Multiline | RegexOptions.Singleline)]
	private static partial Regex OwnString();

	[GeneratedRegex(@"^~ MetaData\.Schema\.B2 (\[.*?\])", RegexOptions.Multiline)]
	private static partial Regex StringOrder();

	[GeneratedRegex(@"#ResourceString\((\w+)\)#")]
	private static partial Regex ResourceString();
}
