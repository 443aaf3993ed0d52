using System.Reflection;

namespace Creatio.Site.Commands;

/// <summary>The checkout that this program was built from, wherever the program itself lies.</summary>
internal static class RepositoryFolder {
	/// <summary>The packages that the site installs unless told otherwise.</summary>
	public static string[] Packages => Directory.GetDirectories(Path.Combine(Root, "packages"));

	/// <summary>Where the site keeps its databases.</summary>
	public static string LocalSite => Path.Combine(Root, "artifacts", "local-site");

	private static string Root => typeof(RepositoryFolder).Assembly
		.GetCustomAttributes<AssemblyMetadataAttribute>()
		.Single(attribute => attribute.Key == nameof(RepositoryFolder)).Value!;
}
