using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// The metadata of a page or an object names the parent that its descriptor names. Client modules and C#, which have none, name a schema
/// that stands for all of their kind.
/// </summary>
internal sealed class ParentRule() : SchemaRule("16-parent", SchemaKind.ClientUnit, SchemaKind.SourceCode, SchemaKind.Entity) {
	private static readonly Guid _commonParent = new("50e3acc0-26fc-4237-a095-849a1d534bd3");

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		string key = schema.Kind == SchemaKind.Entity ? "D8" : "HD1";
		Guid? parent = schema.ParentUId ?? (schema.Kind == SchemaKind.Entity ? null : _commonParent);
		if (parent != null && metadata.Get(key).AsId() != parent) {
			yield return At(metadata.Get(key), "this is not the schema's parent", $"write {parent}");
		}
	}
}
