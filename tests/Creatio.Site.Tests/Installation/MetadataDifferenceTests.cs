using System.Text.Json.Nodes;
using Creatio.Packages;
using Creatio.Site.Installation.Schemas;

namespace Creatio.Site.Tests.Installation;

[TestFixture]
internal sealed class MetadataDifferenceTests {
	private const string Parent = """{ "A2": "Parent", "D2": [{ "UId": "a" }, { "UId": "b" }], "EG1": { "B3": [1] } }""";

	[TestCase("= MetaData.Schema.A2 \"Child\"", "$.A2", "\"Child\"",
		TestName = "Apply_Set_ReplacesTheValue")]
	[TestCase("+ MetaData.Schema.A2 \"Child\"", "$.A2", "\"Child\"",
		TestName = "Apply_AddWhereThereIsAValue_ReplacesIt")]
	[TestCase("= MetaData.Schema.D20.A2 \"X\"", "$.D20", """{"A2":"X"}""",
		TestName = "Apply_SetBelowNothing_CreatesTheObjects")]
	[TestCase("+ MetaData.Schema.D2 { \"UId\": \"c\" }", "$.D2", """[{"UId":"a"},{"UId":"b"},{"UId":"c"}]""",
		TestName = "Apply_AddToList_Appends")]
	[TestCase("+ MetaData.Schema.D2 {\n  \"UId\":\n  \"c\"\n}", "$.D2", """[{"UId":"a"},{"UId":"b"},{"UId":"c"}]""",
		TestName = "Apply_ValueOverSeveralLines_IsOneValue")]
	[TestCase("+ MetaData.Schema.D2.[\"b\"].E2 1", "$.D2", """[{"UId":"a"},{"UId":"b","E2":1}]""",
		TestName = "Apply_PathThroughItem_ChangesTheItem")]
	[TestCase("- MetaData.Schema.EG1.B3", "$.EG1", "{}",
		TestName = "Apply_RemoveProperty_RemovesIt")]
	[TestCase("- MetaData.Schema.D2.[\"a\"]", "$.D2", """[{"UId":"b"}]""",
		TestName = "Apply_RemoveItem_RemovesIt")]
	[TestCase("- MetaData.Schema.X.Y", "$.A2", "\"Parent\"",
		TestName = "Apply_RemoveWhatIsNotThere_ChangesNothing")]
	[TestCase("~ MetaData.Schema.D2 [\"b\",\"a\"]", "$.D2", """[{"UId":"b"},{"UId":"a"}]""",
		TestName = "Apply_Order_SortsTheList")]
	[TestCase("~ MetaData.Schema.D2 [\"x\",\"b\"]", "$.D2", """[{"UId":"b"},{"UId":"a"}]""",
		TestName = "Apply_OrderWithOtherIds_PutsTheRestLast")]
	public void Apply(string operation, string path, string expected) {
		JsonObject schema = (JsonObject)JsonNode.Parse(Parent)!;

		MetadataDifference.Parse("metadata.json", operation).Apply(schema);

		Assert.That(schema[path[2..]]!.ToJsonString(), Is.EqualTo(expected));
	}

	[TestCase("+ MetaData.Schema.D2 { \"UId\": \"a\" }", "MetaData.Schema.D2", "already")]
	[TestCase("+ MetaData.Schema.D2 { \"A2\": \"a\" }", "MetaData.Schema.D2", "needs a UId")]
	[TestCase("= MetaData.Schema.D2.[\"z\"].E2 1", "MetaData.Schema.D2.[\"z\"].E2", "there is no z here")]
	[TestCase("~ MetaData.Schema.D2 \"a\"", "MetaData.Schema.D2", "list of ids")]
	public void Apply_OperationThatDoesNotFit_NamesItsPath(string operation, string key, string reason) {
		MetadataDifference difference = MetadataDifference.Parse("metadata.json", operation);

		Assert.That(() => difference.Apply((JsonObject)JsonNode.Parse(Parent)!),
			Throws.TypeOf<PackageInstallException>().With.Property("Key").EqualTo(key).And.Message.Contains(reason));
	}
}
