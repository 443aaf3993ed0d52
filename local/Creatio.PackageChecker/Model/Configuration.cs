namespace Creatio.PackageChecker.Model;

/// <summary>The given packages together, on top of Creatio's own.</summary>
internal sealed class Configuration(IReadOnlyList<Package> packages, string prefix) {
	/// <summary>The given packages.</summary>
	public IReadOnlyList<Package> Packages => packages;

	/// <summary>What the names of the vendor's own schemas start with.</summary>
	public string Prefix => prefix;

	/// <summary>The schemas that may be referred to.</summary>
	public SchemaCatalog Schemas { get; } = new(packages);

	/// <summary>Which package depends on which.</summary>
	public PackageGraph Dependencies { get; } = new(packages);
}
