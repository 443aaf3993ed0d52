using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A client module defines itself by its schema's name, and the markers by which the designer finds the parts of a page come in pairs:
/// otherwise the page does not load or cannot be edited.
/// </summary>
internal sealed partial class PageSourceRule() : SchemaRule("16-page-source", SchemaKind.ClientUnit) {
	private const string PageType = "AngularSchema";

	// Either of two generations of markers will do.
	private static readonly string[][] _parts = [
		["SCHEMA_DEPS"], ["SCHEMA_ARGS"], ["SCHEMA_VIEW_CONFIG_DIFF"], ["SCHEMA_VIEW_MODEL_CONFIG_DIFF", "SCHEMA_VIEW_MODEL_CONFIG"],
		["SCHEMA_MODEL_CONFIG_DIFF", "SCHEMA_MODEL_CONFIG"], ["SCHEMA_HANDLERS"], ["SCHEMA_CONVERTERS"], ["SCHEMA_VALIDATORS"]
	];

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		if (schema.ReadCode(".js") is not { } code) {
			return [];
		}
		string file = package.Files.FullPath(schema.CodePath(".js"));
		return schema.Properties.Get("SchemaType").AsText() == PageType
			? [.. CheckName(schema, file, code), .. CheckMarkers(file, code)]
			: CheckName(schema, file, code);
	}

	private IEnumerable<Finding> CheckName(Schema schema, string file, string code) {
		if (DefinePattern().Match(code).Groups["name"].Value != schema.Folder) {
			yield return InFile(file, "the module does not define itself by the schema's name",
				$"begin with define(\"{schema.Folder}\", …", "define");
		}
	}

	private IEnumerable<Finding> CheckMarkers(string file, string code) {
		ILookup<string, Match> markers = MarkerPattern().Matches(code).ToLookup(match => match.Groups["name"].Value);
		foreach (string name in markers.Where(marker => marker.Count() != 2).Select(marker => marker.Key)) {
			yield return InFile(file, $"the marker stands here {markers[name].Count()} times",
				"put one before and one after its part", name);
		}
		foreach (string[] part in _parts.Where(part => !part.Any(markers.Contains))) {
			yield return InFile(file, "the marker is missing", "put one before and one after its part, even if that is empty", part[0]);
		}
	}

	[GeneratedRegex("""\bdefine\s*\(\s*["'](?<name>[^"']+)["']""")]
	private static partial Regex DefinePattern();

	[GeneratedRegex(@"/\*\*(?<name>SCHEMA_[A-Z_]+)\*/")]
	private static partial Regex MarkerPattern();
}
