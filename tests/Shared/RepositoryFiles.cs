using System.Reflection;

namespace TestSupport;

/// <summary>Files of the checkout that the tests were built from.</summary>
internal static class RepositoryFiles {
	/// <summary>The folder of the checkout.</summary>
	public static string Root { get; } = Path.GetFullPath(typeof(RepositoryFiles).Assembly
		.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

	public static string PackageFolder => Path.Combine(Root, "packages", "OpenCxHandoff");

	public static string UIPackageFolder => Path.Combine(Root, "packages", "OpenCxHandoffUI");

	public static string[] PackageFolders => [PackageFolder, UIPackageFolder];

	public static string SamplesFolder => Path.Combine(Root, "samples");

	public static string ReadSample(string name) => File.ReadAllText(Path.Combine(SamplesFolder, name));
}
