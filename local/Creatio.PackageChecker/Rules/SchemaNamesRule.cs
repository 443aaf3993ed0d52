using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A schema's name is an identifier and the only one of its kind in the whole configuration.</summary>
internal sealed partial class SchemaNamesRule() : SchemaRule("08-schema-names") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		PackageValue name = schema.Descriptor.Get("Name");
		if (!IdentifierPattern().IsMatch(schema.Folder)) {
			yield return At(name, "the name is no identifier", "use letters A to Z, digits and underscores, a letter first");
		}
		if (!schema.IsReplacing && configuration.Schemas.Find(schema.Kind, schema.Folder) is { } other && other.UId != schema.UId) {
			yield return At(name, $"{other.OwnerName} has a schema of this kind and name", "choose another name");
		}
	}

	[GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
	private static partial Regex IdentifierPattern();
}
