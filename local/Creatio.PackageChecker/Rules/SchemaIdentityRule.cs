using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>Folder, descriptor and metadata of a schema agree in its name, its id and its kind.</summary>
internal sealed class SchemaIdentityRule() : SchemaRule("05-schema-identity") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		PackageValue name = schema.Descriptor.Get("Name");
		if (name.AsText() != schema.Folder) {
			yield return At(name, $"the name is not that of the folder, {schema.Folder}", "give both the same name");
		}
		// A replacing schema takes its name from the one that it replaces.
		if (!schema.IsReplacing && metadata.Get("A2").AsText() != schema.Folder) {
			yield return At(metadata.Get("A2"), $"the name is not that of the folder, {schema.Folder}", "give both the same name");
		}
		if (schema.Kind == null) {
			yield return At(schema.Descriptor.Get("ManagerName"), "this kind of schema is not known",
				$"write one of {string.Join(", ", SchemaKind.ManagerNames)}");
		}
		if (!metadata.IsDifference && metadata.Get("ManagerName").AsText() != schema.Descriptor.Get("ManagerName").AsText()) {
			yield return At(metadata.Get("ManagerName"), "descriptor and metadata differ in the kind of the schema",
				"write the same in both");
		}
		if (schema.Descriptor.Get("UId").AsId() is not { } uid) {
			yield return At(schema.Descriptor.Get("UId"), "the schema has no id", "give it a GUID that never changes");
		} else if (metadata.Get("UId").AsId() != uid) {
			yield return At(metadata.Get("UId"), "descriptor and metadata differ in the id of the schema", $"write {uid} in both");
		}
	}
}
