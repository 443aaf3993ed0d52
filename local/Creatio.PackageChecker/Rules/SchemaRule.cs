using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>A rule for each schema of some kinds whose descriptor and metadata could be read.</summary>
/// <param name="code">Number and name of the rule.</param>
/// <param name="kinds">The kinds; without any, the rule is for all.</param>
internal abstract class SchemaRule(string code, params SchemaKind[] kinds) : PackageRule(code) {
	/// <inheritdoc/>
	protected sealed override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		package.Schemas.Where(IsMeant).SelectMany(schema => Check(schema, schema.Metadata!, package, configuration));

	/// <summary>Finds what breaks the rule in a schema.</summary>
	protected abstract IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration);

	private bool IsMeant(Schema schema) =>
		schema.Descriptor.IsPresent && schema.Metadata != null && (kinds.Length == 0 || kinds.Contains(schema.Kind));
}
