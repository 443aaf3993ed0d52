using Creatio.Packages;

namespace Creatio.PackageBuilder;

/// <summary>A package as a folder of files.</summary>
public static class PackageFolder {
	/// <summary>Reads the files that belong into the package, in the order in which they are packed.</summary>
	/// <exception cref="PackException">The folder is not a package.</exception>
	public static IReadOnlyList<PackedFile> Read(string folder) {
		RequirePackage(folder);
		IEnumerable<PackedFile> files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
			.Select(path => Path.GetRelativePath(folder, path))
			.Where(path => path != PackageFiles.Descriptor && IsPacked(path))
			.Select(path => ReadFile(folder, path))
			.OrderBy(file => file.Path, StringComparer.Ordinal);
		return [ReadFile(folder, PackageFiles.Descriptor), .. files];
	}

	/// <summary>Makes sure that a folder is a package.</summary>
	/// <exception cref="PackException">The folder is not a package.</exception>
	public static void RequirePackage(string folder) {
		if (folder.Length == 0 || !File.Exists(Path.Combine(folder, PackageFiles.Descriptor))) {
			throw new PackException($"{folder} is not a package: it has no {PackageFiles.Descriptor}.");
		}
	}

	private static bool IsPacked(string path) =>
		PackageFiles.IsPacked(path.Replace(Path.DirectorySeparatorChar, '/')) && !IsLeftover(path);

	// Files that editors and operating systems leave behind would be installed, and would make the archive differ between machines.
	private static bool IsLeftover(string path) =>
		path.Split(Path.DirectorySeparatorChar).Any(name => name.StartsWith('.'))
			|| path.EndsWith('~')
			|| Path.GetExtension(path).ToLowerInvariant() is ".swp" or ".pdb" or ".user";

	private static PackedFile ReadFile(string folder, string path) =>
		new(path.Replace(Path.DirectorySeparatorChar, '\\'), File.ReadAllBytes(Path.Combine(folder, path)));
}
