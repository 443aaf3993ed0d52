using System.Text;
using System.Text.Json.Nodes;
using Creatio.Packages;

namespace Creatio.PackageBuilder.Tests;

[TestFixture]
internal sealed class ReleaseStampTests {
	private const string Version = "2.3.4";
	private const string Date = @"\/Date(1795348800000)\/";

	private static readonly DateTimeOffset _time = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

	private readonly ReleaseStamp _stamp = new(Version, _time, new HashSet<string> { "UsrSample", "UsrBase" });

	[Test]
	public void Apply_PackageDescriptor_GetsVersionAndTime() {
		JsonNode descriptor = Apply("descriptor.json", """{"Descriptor":{"Name":"UsrSample","DependsOn":[]}}""");

		Assert.That((string?)descriptor["Descriptor"]!["PackageVersion"], Is.EqualTo(Version));
		Assert.That((string?)descriptor["Descriptor"]!["ModifiedOnUtc"], Is.EqualTo("/Date(1795348800000)/"));
	}

	[Test]
	public void Apply_DependencyOfTheSameRelease_GetsTheVersion() {
		JsonNode descriptor = Apply("descriptor.json",
			"""{"Descriptor":{"DependsOn":[{"Name":"UsrBase","PackageVersion":"1"},{"Name":"CrtBase","PackageVersion":"7.8.0"}]}}""");

		Assert.That(descriptor["Descriptor"]!["DependsOn"]!.AsArray().Select(item => (string?)item!["PackageVersion"]),
			Is.EqualTo([Version, "7.8.0"]));
	}

	[TestCase(@"Schemas\UsrCode\descriptor.json", "Descriptor")]
	[TestCase(@"Data\UsrRows\descriptor.json", "Descriptor")]
	[TestCase(@"Assemblies\UsrLibrary\descriptor.json", "Descriptor")]
	[TestCase(@"SqlScripts\UsrScript\descriptor.json", "SqlScript")]
	public void Apply_DescriptorOfAnElement_GetsTheTime(string path, string root) {
		string json = Text(_stamp.Apply(File(path, $$$"""{"{{{root}}}":{"UId":"1","ModifiedOnUtc":"{{{SamplePackage.OldDate}}}"}}""")));

		Assert.That(json, Does.Contain($"\"ModifiedOnUtc\": \"{Date}\"").And.Contain("\"UId\": \"1\""));
	}

	[Test]
	public void Apply_AppDescriptor_GetsTheVersion() {
		Assert.That((string?)Apply(@"Files\app-descriptor.json", """{"Version":"1"}""")["Version"], Is.EqualTo(Version));
	}

	[TestCase(@"Files\descriptor.json", """{"bootstraps":[]}""")]
	[TestCase(@"Schemas\UsrCode\metadata.json", """{"MetaData":{}}""")]
	[TestCase(@"Schemas\UsrCode\UsrCode.cs", "class UsrCode { }")]
	public void Apply_AnyOtherFile_LeavesItAsItIs(string path, string text) {
		PackedFile file = File(path, text);

		Assert.That(_stamp.Apply(file), Is.SameAs(file));
	}

	[Test]
	public void Apply_DescriptorAsCreatioWritesIt_ChangesNothingElse() {
		string json = """
			{
			  "Descriptor": {
			    "UId": "1",
			    "ModifiedOnUtc": "\/Date(1000)\/",
			    "Caption": "Straße & \"Dorf\", OpenCX's"
			  }
			}
			""".ReplaceLineEndings("\n");
		PackedFile file = new(@"Schemas\UsrCode\descriptor.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)]);

		byte[] stamped = _stamp.Apply(file).Content;

		Assert.That(stamped[..3], Is.EqualTo(Encoding.UTF8.GetPreamble()), "the byte order mark stays");
		Assert.That(Encoding.UTF8.GetString(stamped[3..]), Is.EqualTo(json.Replace(@"\/Date(1000)\/", Date, StringComparison.Ordinal)));
	}

	[TestCase("descriptor.json", "")]
	[TestCase("descriptor.json", "[]")]
	[TestCase("descriptor.json", "{}")]
	[TestCase("descriptor.json", """{"Descriptor":[]}""")]
	[TestCase("descriptor.json", """{"Other":{}}""")]
	[TestCase("descriptor.json", """{"Descriptor":{"UId":"1","UId":"2"}}""")]
	[TestCase("descriptor.json", """{"Descriptor":{"DependsOn":{}}}""")]
	[TestCase("descriptor.json", """{"Descriptor":{"DependsOn":[null]}}""")]
	[TestCase(@"Data\UsrRows\descriptor.json", """{"Descriptor":null}""")]
	[TestCase(@"Data\UsrRows\descriptor.json", """{"Descriptor":{},"Other":{}}""")]
	public void Apply_MalformedDescriptor_NamesTheFile(string path, string json) {
		Assert.That(() => _stamp.Apply(File(path, json)),
			Throws.TypeOf<PackException>().With.Message.StartsWith($"{path} is not a descriptor as Creatio writes it: "));
	}

	private JsonNode Apply(string path, string json) => JsonNode.Parse(_stamp.Apply(File(path, json)).Content)!;

	private static PackedFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

	private static string Text(PackedFile file) => Encoding.UTF8.GetString(file.Content);
}
