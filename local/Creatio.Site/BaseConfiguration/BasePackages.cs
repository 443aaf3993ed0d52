namespace Creatio.Site.BaseConfiguration;

/// <summary>The packages that the base configuration stands for, so that others may depend on them.</summary>
internal static class BasePackages {
	/// <summary>Their ids.</summary>
	public static IReadOnlySet<Guid> UIds { get; } =
		BaseConfigurationFiles.Read<List<BasePackage>>("Packages.json").Select(package => package.UId).ToHashSet();

	private sealed record BasePackage(string Name, Guid UId);
}
