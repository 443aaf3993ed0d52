using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// Names that are shared with every other vendor start with the vendor's prefix: those of own schemas, and those of columns that are
/// added to an object of somebody else.
/// </summary>
internal sealed class VendorPrefixRule() : SchemaRule("08-vendor-prefix") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) =>
		(schema.IsReplacing ? metadata.ItemsOf("D2").Select(column => column.Get("A2")) : [schema.Descriptor.Get("Name")])
			.Where(name => !name.AsText().StartsWith(configuration.Prefix, StringComparison.Ordinal))
			.Select(name => At(name, $"the name does not start with {configuration.Prefix}", "put the prefix before it"));
}
