namespace Creatio.Packages.BaseConfiguration;

/// <summary>The packages that the base configuration stands for, so that others may depend on them.</summary>
public static class BasePackages {
	/// <summary>The packages.</summary>
	public static IReadOnlyList<BasePackage> All { get; } = BaseConfigurationFiles.Read<List<BasePackage>>("Packages.json");

	/// <summary>Their ids.</summary>
	public static IReadOnlySet<Guid> UIds { get; } = All.Select(package => package.UId).ToHashSet();
}

/// <summary>A package of Creatio.</summary>
/// <param name="Name">Package name.</param>
/// <param name="UId">Its id.</param>
/// <param name="DependsOn">
/// Names of packages that it depends on, as far as that follows from its objects: it must reach what these derive from and refer to.
/// </param>
public sealed record BasePackage(string Name, Guid UId, IReadOnlyList<string> DependsOn);
