using System.Text.Json.Nodes;
using Jint;
using TestSupport;

namespace OpenCxHandoffUI.Tests;

/// <summary>The page as Creatio's client reads it: its JavaScript is run with a <c>define</c> of our own.</summary>
internal sealed class CasePage {
	private const string Define = """
		var module;
		function define(name, dependencies, create) {
			module = { name: name, dependencies: dependencies, schema: create() };
		}
		""";

	private CasePage(string code) {
		Code = code;
		using Engine engine = new();
		engine.Execute(Define).Execute(code);
		JsonNode module = JsonNode.Parse(engine.Evaluate("JSON.stringify(module)").AsString())!;
		Name = module.Text("name");
		Schema = module["schema"]!.AsObject();
		Elements = Schema["viewConfigDiff"]!.AsArray().ToDictionary(operation => operation!.Text("name"), operation => operation!);
	}

	public static CasePage Read() =>
		new(File.ReadAllText(Path.Combine(RepositoryFiles.UIPackageFolder, "Schemas", "Cases_FormPage", "Cases_FormPage.js")));

	public string Code { get; }

	public string Name { get; }

	/// <summary>What the module returns.</summary>
	public JsonObject Schema { get; }

	/// <summary>The operations on elements by the element's name; a name that comes twice is refused.</summary>
	public IReadOnlyDictionary<string, JsonNode> Elements { get; }

	public JsonObject Attributes => Merged("viewModelConfigDiff", "attributes");

	public JsonObject DataSources => Merged("modelConfigDiff", "dataSources");

	public JsonObject Dependencies => Merged("modelConfigDiff", "dependencies");

	/// <summary>The values of elements of a type, such as <c>crt.DataGrid</c>.</summary>
	public IEnumerable<JsonNode> ElementsOf(string type) =>
		Elements.Values.Select(operation => operation["values"]!).Where(values => values.Text("type") == type);

	// Each part of the page is merged into the base page by one operation.
	private JsonObject Merged(string diff, string part) => Schema[diff]!.AsArray()
		.Single(operation => operation!.Text("operation") == "merge" && operation!["path"]!.ToJsonString() == $"[\"{part}\"]")!["values"]!.AsObject();
}
