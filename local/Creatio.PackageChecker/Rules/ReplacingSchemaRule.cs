using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A replacing schema says so in descriptor and metadata, names the root schema as parent and has an id, but no name of its own: otherwise
/// the server makes a second object of it.
/// </summary>
internal sealed class ReplacingSchemaRule() : SchemaRule("09-replacing-schema") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) =>
		schema.IsReplacing ? CheckReplacing(schema, metadata, configuration) : CheckOwn(schema, metadata);

	private IEnumerable<Finding> CheckOwn(Schema schema, SchemaMetadata metadata) {
		if (schema.Descriptor.Get("Parent", "Name").AsText() == schema.Folder) {
			yield return At(schema.Descriptor.Get("ExtendParent"), "the schema has its parent's name, but does not replace it",
				"write true, or choose another name");
		} else if (metadata.Get("B7").IsTrue()) {
			yield return At(metadata.Get("B7"), "the metadata says that the schema replaces its parent, the descriptor does not",
				"write false, or set ExtendParent in the descriptor");
		}
	}

	private IEnumerable<Finding> CheckReplacing(Schema schema, SchemaMetadata metadata, Configuration configuration) {
		PackageValue parent = schema.Descriptor.Get("Parent");
		if (parent.Get("Name").AsText() != schema.Folder) {
			yield return At(parent.Get("Name"), "a replacing schema has the name of the schema that it replaces", $"write {schema.Folder}");
		}
		if (configuration.Schemas.Find(schema.Kind, schema.Folder) is { } root && schema.ParentUId != root.UId) {
			yield return At(parent.Get("UId"), $"this is not the id of the root schema {schema.Folder}", $"write {root.UId}");
		}
		if (!metadata.Get("B7").IsTrue()) {
			yield return At(metadata.Get("B7"), "the descriptor says that the schema replaces its parent, the metadata does not",
				"write true");
		}
		if (metadata.Get("A2").IsPresent) {
			yield return At(metadata.Get("A2"), "a replacing schema takes its name from the one that it replaces", "remove the line");
		}
		if (schema.Kind == SchemaKind.Entity && !HasOwnEvents(metadata)) {
			yield return At(metadata.Get("EG1.UId"), "the object's events process has no id of its own", "give it a new GUID");
		}
	}

	private static bool HasOwnEvents(SchemaMetadata metadata) =>
		metadata.Get("EG1.UId").AsId() is { } uid && uid != metadata.Get("EG1.BK8").AsId();
}
