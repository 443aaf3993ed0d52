using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Creatio.Packages;

namespace Creatio.Site.Installation.Schemas;

/// <summary>
/// Reads a page or a module of the browser client. The site has no client that runs it, so it checks what Creatio's designer reads:
/// the schema that it extends, the module's name, and the parts between markers such as <c>/**SCHEMA_VIEW_CONFIG_DIFF*/</c>.
/// </summary>
internal static partial class ClientUnitReader {
	// The other parts hold functions.
	private static readonly string[] _jsonParts = [
		"SCHEMA_DEPS", "SCHEMA_VIEW_CONFIG_DIFF", "SCHEMA_VIEW_MODEL_CONFIG", "SCHEMA_VIEW_MODEL_CONFIG_DIFF",
		"SCHEMA_MODEL_CONFIG", "SCHEMA_MODEL_CONFIG_DIFF"
	];

	/// <summary>Reads the schema.</summary>
	/// <exception cref="PackageInstallException">A file is missing or malformed.</exception>
	public static ClientUnitSchema Read(PackageFiles files, SchemaDescriptor descriptor, Guid packageUId) {
		PackageValue schema = ReadMetadata(files, descriptor, packageUId);
		CheckParent(schema, descriptor);
		string codePath = $"Schemas/{descriptor.Name}/{descriptor.Name}.js";
		CheckCode(files.FullPath(codePath), files.ReadText(codePath), descriptor.Name);
		return new ClientUnitSchema(descriptor);
	}

	private static PackageValue ReadMetadata(PackageFiles files, SchemaDescriptor descriptor, Guid packageUId) {
		string file = $"Schemas/{descriptor.Name}/metadata.json";
		string path = files.FullPath(file);
		string metadata = files.ReadText(file);
		if (metadata.TrimStart().StartsWith('{')) {
			return SchemaReader.ReadWhole(path, metadata, descriptor, packageUId);
		}
		JsonObject difference = [];
		MetadataDifference.Parse(path, metadata).Apply(difference);
		PackageValue schema = new(path, MetadataDifference.Root, difference);
		SchemaIdentity.Check(schema, descriptor, packageUId);
		return schema;
	}

	private static void CheckParent(PackageValue schema, SchemaDescriptor descriptor) {
		if (descriptor.Parent is { } parent && schema["HD1"].Id() != parent.UId) {
			throw schema["HD1"].Fault($"the descriptor's parent is {parent.UId}");
		}
		if (schema["B7"].Flag() != descriptor.ExtendParent) {
			throw schema["B7"].Fault($"the descriptor says ExtendParent {descriptor.ExtendParent}");
		}
		if (descriptor.ExtendParent && descriptor.Parent?.Name != descriptor.Name) {
			throw descriptor.Source["Parent"]["Name"].Fault($"a replacing schema has the name of what it replaces, {descriptor.Name}");
		}
	}

	private static void CheckCode(string path, string code, string name) {
		if (ModuleName().Match(code).Groups["name"].Value != name) {
			throw new PackageInstallException(path, "define", $"the module must be defined with the schema's name, {name}");
		}
		foreach (IGrouping<string, Match> marker in Marker().Matches(code).GroupBy(match => match.Groups["part"].Value)) {
			CheckPart(path, code, marker.Key, [.. marker]);
		}
	}

	private static void CheckPart(string path, string code, string part, Match[] markers) {
		if (markers is not [Match start, Match end]) {
			throw new PackageInstallException(path, part, "the marker must stand exactly before and after its part");
		}
		if (_jsonParts.Contains(part)) {
			PackageValue.Parse(path, part, code[(start.Index + start.Length)..end.Index]);
		}
	}

	[GeneratedRegex("""\bdefine\(\s*["'](?<name>[^"']+)["']""")]
	private static partial Regex ModuleName();

	[GeneratedRegex(@"/\*\*(?<part>SCHEMA_\w+)\*/")]
	private static partial Regex Marker();
}
