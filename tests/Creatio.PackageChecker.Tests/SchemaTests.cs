namespace Creatio.PackageChecker.Tests;

/// <summary>Rules 4 to 8, 23 and 24: files, names, ids and encodings of schemas.</summary>
[TestFixture]
internal sealed class SchemaTests : CheckerFixture {
	private const string Text = "Schemas/OpenCxText/metadata.json";
	private const string TextDescriptor = "Schemas/OpenCxText/descriptor.json";
	private const string Session = "Schemas/OpenCxSession/metadata.json";

	[TestCase("Schemas/OpenCxText/descriptor.json")]
	[TestCase("Schemas/OpenCxText/metadata.json")]
	[TestCase("Schemas/OpenCxText/properties.json")]
	[TestCase("Schemas/OpenCxText/OpenCxText.cs")]
	[TestCase("Schemas/OpenCxSession/properties.json")]
	[TestCase("Schemas/OpenCxAgentReply/metadata.json")]
	public void Check_FileMissing_NamesIt(string file) {
		Handoff.Delete(file);

		AssertFinds("04-schema-files", file, "");
	}

	[TestCase(Text, "\"A2\": \"OpenCxText\",", "\"A2\": \"OpenCxText\"", "line 7")]
	[TestCase(Text, "\"Schema\": {", "\"Other\": {", "MetaData.Schema")]
	[TestCase(Text, "\"B1\": [],", "\"B1\": [], \"B1\": [],", "")]
	[TestCase(TextDescriptor, "\"Descriptor\"", "\"Description\"", "Descriptor")]
	[TestCase("Schemas/OpenCxText/properties.json", "}", "", "line 5")]
	[TestCase("Schemas/OpenCxFieldMapping/metadata.json", "= MetaData.Schema.D8", "= Schema.D8", "line 10")]
	[TestCase("Data/OpenCxSessionStatus/data.json", "[", "[[", "line 28")]
	public void Check_FileMalformed_NamesThePlace(string file, string old, string replacement, string key) {
		Handoff.Replace(file, old, replacement);

		AssertFinds("04-readable-files", file, key);
	}

	[TestCase(TextDescriptor, "Descriptor.Name", "\"OpenCxTexts\"")]
	[TestCase(TextDescriptor, "Descriptor.UId", "\"first\"")]
	[TestCase(Text, "MetaData.Schema.A2", "\"OpenCxTexts\"")]
	[TestCase(Text, "MetaData.Schema.A2", null)]
	[TestCase(Text, "MetaData.Schema.UId", "\"" + Unknown + "\"")]
	[TestCase(Text, "MetaData.Schema.ManagerName", "\"ProcessSchemaManager\"")]
	public void Check_NameIdOrKindDiffers_NamesTheKey(string file, string place, string? value) {
		string key = Handoff.Set(file, place, value);

		AssertFinds("05-schema-identity", file, key);
	}

	[Test]
	public void Check_KindUnknown_NamesTheKey() {
		Handoff.Replace(TextDescriptor, "SourceCodeSchemaManager", "SourceSchemaManager");
		Handoff.Replace(Text, "SourceCodeSchemaManager", "SourceSchemaManager");

		AssertFinds("05-schema-identity", TextDescriptor, "Descriptor.ManagerName");
	}

	[TestCase("= MetaData.Schema.A2 \"OpenCxSession\"", "= MetaData.Schema.A2 \"OpenCxOther\"", "05-schema-identity", "MetaData.Schema.A2")]
	[TestCase("= MetaData.Schema.B6 \"", "= MetaData.Schema.B6 \"0", "06-schema-package", "MetaData.Schema.B6")]
	public void Check_NameOrPackageInADifferenceWrong_NamesTheKey(string old, string replacement, string rule, string key) {
		Handoff.Replace(Session, old, replacement);

		AssertFinds(rule, Session, key);
	}

	[TestCase("\"" + Unknown + "\"")]
	[TestCase(null)]
	public void Check_SchemaOfAnotherPackage_NamesTheKey(string? value) {
		string key = Handoff.Set(Text, "MetaData.Schema.B6", value);

		AssertFinds("06-schema-package", Text, key);
	}

	[Test]
	public void Check_TwoTextsWithOneId_NamesTheSecond() {
		string texts = "Schemas/OpenCxHandoffTexts/metadata.json";
		string first = Handoff.Find(texts, @"""B2"": \[\s*\{\s*""UId"": ""([^""]+)""");
		Handoff.Set(texts, "MetaData.Schema.B2[1].UId", $"\"{first}\"");

		AssertFinds("07-unique-ids", texts, $"MetaData.Schema.B2.[\"{first}\"].UId");
	}

	[Test]
	public void Check_BindingWithTheIdOfAnother_NamesIt() {
		string uid = Handoff.Find("Data/OpenCxDeliveryState/descriptor.json", @"""UId"": ""([^""]+)""");
		string key = Handoff.Set("Data/OpenCxSenderKind/descriptor.json", "Descriptor.UId", $"\"{uid}\"");

		AssertFinds("07-unique-ids", "Data/OpenCxSenderKind/descriptor.json", key);
	}

	[Test]
	public void Check_IndexColumnWithTheIdOfCreatiosOwn_NamesIt() {
		const string CreatedOn = "e80190a5-03b2-4095-90f7-a193a960adee";
		string index = Handoff.Find(Session, @"\+ MetaData\.Schema\.D6 \{\s*""UId"": ""([^""]+)""");
		Handoff.SetItem(Session, "D6", "IUOpenCxSessionSessionId", "F4[0].UId", $"\"{CreatedOn}\"");

		AssertFinds("07-unique-ids", Session, $"MetaData.Schema.D6.[\"{index}\"].F4.[\"{CreatedOn}\"].UId");
	}

	[Test]
	public void Check_ElementWithTheIdOfAnotherProcess_NamesIt() {
		const string Delivery = "Schemas/OpenCxReplyDelivery/metadata.json";
		string uid = Handoff.Find("Schemas/OpenCxAgentReply/metadata.json", @"""BM4"": \[\s*\{[^}]*""UId"": ""([^""]+)""");
		string flow = Handoff.Set(Delivery, "MetaData.Schema.BK4[SequenceFlow2].UId", $"\"{uid}\"");

		AssertFinds("07-unique-ids", Delivery, flow.Replace(flow.Split('"')[1], uid, StringComparison.Ordinal));
	}

	[Test]
	public void Check_NameThatIsNoIdentifier_NamesTheKey() {
		RenameSchema("OpenCxText", "OpenCxTéxt");

		AssertFinds("08-schema-names", "Schemas/OpenCxTéxt/descriptor.json", "Descriptor.Name");
	}

	[Test]
	public void Check_NameWithoutThePrefix_NamesTheKey() {
		RenameSchema("OpenCxText", "Text");

		AssertFinds("08-vendor-prefix", "Schemas/Text/descriptor.json", "Descriptor.Name");
	}

	[Test]
	public void Check_NameOfAnObjectOfCreatio_NamesTheKey() {
		RenameSchema("OpenCxSenderKind", "CaseStatus", "Entity");

		AssertFinds([Handoff],
			new Place("08-schema-names", "Schemas/CaseStatus/descriptor.json", "Descriptor.Name"),
			new Place("08-vendor-prefix", "Schemas/CaseStatus/descriptor.json", "Descriptor.Name"),
			new Place("17-binding-descriptor", "Data/OpenCxSenderKind/descriptor.json", "Descriptor.Schema.Name"));
	}

	[TestCase("public class OpenCxSessionSchema { }", "OpenCxSessionSchema")]
	[TestCase("public enum CaseSchema { }", "CaseSchema")]
	[TestCase("#if !NETSTANDARD2_0\npublic class OpenCxTextSchema { }\n#endif", "OpenCxTextSchema")]
	public void Check_ClassWithTheNameOfAGeneratedOne_NamesIt(string code, string name) {
		const string Code = "Schemas/OpenCxText/OpenCxText.cs";
		Handoff.Write(Code, $"namespace Terrasoft.Configuration {{\n{code}\n}}");

		AssertFinds("23-class-names", Code, name);
	}

	[Test]
	public void Check_ClassThatAnotherSchemaDeclares_NamesIt() {
		const string Code = "Schemas/OpenCxText/OpenCxText.cs";
		string code = Handoff.Read(Code);
		Handoff.Write(Code, code + "\nnamespace Terrasoft.Configuration.OpenCx {\n\tinternal class OpenCxHandoffNote { }\n}\n");

		AssertFinds("23-class-names", Code, "Terrasoft.Configuration.OpenCx.OpenCxHandoffNote");
	}

	[Test]
	public void Check_ClassOfTheSameNameElsewhere_FindsNothing() {
		const string Code = "Schemas/OpenCxText/OpenCxText.cs";
		string code = Handoff.Read(Code);
		Handoff.Write(Code, code + "\nnamespace Other {\n\tinternal class OpenCxHandoffNote { }\n}\n");

		AssertFinds([Handoff]);
	}

	[TestCase("Schemas/OpenCxText/OpenCxText.cs")]
	[TestCase("Schemas/OpenCxSession/metadata.json")]
	[TestCase("Schemas/OpenCxAgentReply/metadata.json")]
	public void Check_ByteOrderMarkBeforeCodeOrMetadata_NamesTheFile(string file) {
		Handoff.AddByteOrderMark(file);

		AssertFinds("24-encoding", file, "");
	}

	[TestCase("Schemas/OpenCxText/properties.json")]
	[TestCase("Data/OpenCxSenderKind/data.json")]
	[TestCase("Resources/OpenCxText.SourceCode/resource.de-DE.xml")]
	public void Check_FileIsNotUtf8_NamesTheFile(string file) {
		Handoff.WriteBytes(file, [0x22, 0xFC, 0x22]);

		AssertFinds("24-encoding", file, "");
	}

	private void RenameSchema(string name, string newName, string kind = "SourceCode") {
		foreach (string file in new[] { "descriptor.json", "metadata.json" }) {
			Handoff.Replace($"Schemas/{name}/{file}", $"\"{name}\"", $"\"{newName}\"");
		}
		if (kind == "SourceCode") {
			Handoff.Rename($"Schemas/{name}/{name}.cs", $"Schemas/{name}/{newName}.cs");
		}
		Handoff.Rename($"Schemas/{name}", $"Schemas/{newName}");
		Handoff.Rename($"Resources/{name}.{kind}", $"Resources/{newName}.{kind}");
	}
}
