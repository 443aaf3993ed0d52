using Creatio.Packages;
using Creatio.Site.Installation.Schemas;

namespace Creatio.Site.Installation.Packages;

/// <summary>A package as its files describe it, before anything is installed.</summary>
internal sealed class Package {
	/// <summary>What the package says of itself.</summary>
	public required PackageDescriptor Descriptor { get; init; }

	/// <summary>The files, from which data bindings are read once the objects are known.</summary>
	public required PackageFiles Files { get; init; }

	/// <summary>Its schemas of every kind, by name.</summary>
	public required IReadOnlyList<PackageSchema> Schemas { get; init; }

	/// <summary>The texts of its schemas, one item per schema and culture.</summary>
	public required IReadOnlyList<SchemaResources> Resources { get; init; }
}
