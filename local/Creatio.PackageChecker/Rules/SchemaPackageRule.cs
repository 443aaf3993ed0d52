using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>A schema says that it belongs to the package that it lies in.</summary>
internal sealed class SchemaPackageRule() : SchemaRule("06-schema-package") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		if (package.UId is { } uid && metadata.Get("B6").AsId() != uid) {
			yield return At(metadata.Get("B6"), $"this is not the id of {package.Name}", $"write {uid}");
		}
	}
}
