using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A package depends on the owner of every schema that it refers to: the server gives it no other.</summary>
internal sealed class ReachableOwnersRule() : PackageRule("03-reachable-owners") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) {
		if (package.UId is not { } uid) {
			return [];
		}
		IReadOnlySet<Guid> reachable = configuration.Dependencies.AllDependenciesOf(uid);
		bool isComplete = reachable.All(configuration.Dependencies.Knows);
		return ReferencesOf(package).Select(reference => {
			if (configuration.Schemas.Find(reference.AsId()!.Value) is not { } schema) {
				return isComplete
					? At(reference, "no schema with this id is known",
						"correct the id; if it is one of Creatio's, describe it in local/Creatio.Packages/BaseConfiguration")
					: null;
			}
			return schema.OwnerUId == null || schema.OwnerUId == uid || reachable.Contains(schema.OwnerUId.Value)
				? null
				: At(reference, $"the package does not depend on {schema.OwnerName}, which owns {schema.Name}",
					$"add {schema.OwnerName} ({schema.OwnerUId}) to DependsOn of the package's descriptor");
		}).OfType<Finding>();
	}

	private static IEnumerable<PackageValue> ReferencesOf(Package package) =>
		package.Schemas.SelectMany(ReferencesOf)
			.Concat(package.Bindings.SelectMany(ReferencesOf))
			.Where(reference => reference.AsId() is { } uid && uid != Guid.Empty);

	private static IEnumerable<PackageValue> ReferencesOf(Schema schema) => [
		schema.Descriptor.Get("Parent", "UId"),
		.. (schema.Metadata?.ItemsOf("D2") ?? []).Select(column => column.Get("S4")),
		.. (schema.Metadata?.ItemsOf("BK4") ?? []).Select(element => element.Get("FC2"))
	];

	// A setting, a lookup or a right names its object by a column such as ReferenceSchemaUId or SysEntitySchemaUId.
	private static IEnumerable<PackageValue> ReferencesOf(DataBinding binding) => [
		binding.Descriptor.Get("Schema", "UId"),
		.. (binding.Rows ?? []).SelectMany(row => row.List())
			.Where(cell => binding.ColumnOf(cell)?.Get("ColumnName").AsText().EndsWith("SchemaUId", StringComparison.Ordinal) ?? false)
			.Select(cell => cell.Get("Value"))
	];
}
