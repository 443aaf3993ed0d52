namespace Creatio.Site.Installation.Packages;

/// <summary>What a package says of itself in <c>descriptor.json</c>.</summary>
/// <param name="UId">Package id, which every schema of the package repeats.</param>
/// <param name="Name">Package name, which is the folder's too.</param>
/// <param name="Version">Free text such as <c>1.0.0</c>; empty if the package has none.</param>
/// <param name="Dependencies">Packages that must be installed before this one.</param>
public sealed record PackageDescriptor(Guid UId, string Name, string Version, IReadOnlyList<PackageReference> Dependencies);

/// <summary>Another package, as <see cref="PackageDescriptor.Dependencies"/> names it.</summary>
/// <param name="UId">Id of that package.</param>
/// <param name="Name">Its name, for messages.</param>
public sealed record PackageReference(Guid UId, string Name);
