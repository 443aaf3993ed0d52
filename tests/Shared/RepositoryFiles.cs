using System.Reflection;

namespace TestSupport;

/// <summary>Files of the checkout that the tests were built from.</summary>
internal static class RepositoryFiles {
	private static readonly string _root = Path.GetFullPath(typeof(RepositoryFiles).Assembly
		.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!);

	public static string PackageFolder => Path.Combine(_root, "packages", "OpenCxHandoff");

	public static string SamplesFolder => Path.Combine(_root, "samples");

	public static string ReadSample(string name) => File.ReadAllText(Path.Combine(SamplesFolder, name));
}
