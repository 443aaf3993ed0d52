using System.IO.Compression;

namespace Creatio.Packages;

/// <summary>Finds the packages at a path: a folder, an archive packed by clio, or a zip of such archives.</summary>
public static class PackageSource {
	/// <summary>Reads the files of every package at a path.</summary>
	/// <exception cref="PackageInstallException">There is no package at the path, or an archive is damaged.</exception>
	public static IReadOnlyList<PackageFiles> Read(string path) {
		if (Directory.Exists(path)) {
			return [ReadFolder(Path.TrimEndingDirectorySeparator(path))];
		}
		if (!File.Exists(path)) {
			throw new PackageInstallException(path, "", "there is no folder and no file with this name");
		}
		return Path.GetExtension(path).ToLowerInvariant() switch {
			".gz" => [ReadArchive(path)],
			".zip" => ReadZip(path),
			_ => throw new PackageInstallException(path, "", "a package is a folder, a .gz or a .zip")
		};
	}

	private static PackageFiles ReadFolder(string path) {
		var files = new PackageFiles(path, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));
		foreach (string file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)) {
			string relative = Path.GetRelativePath(path, file).Replace('\\', '/');
			if (PackageFiles.IsPacked(relative)) {
				files.Add(relative, File.ReadAllBytes(file));
			}
		}
		return files;
	}

	private static PackageFiles ReadArchive(string path) {
		using FileStream stream = File.OpenRead(path);
		return new PackageFiles(path, PackedArchive.Read(stream, path));
	}

	private static List<PackageFiles> ReadZip(string path) {
		try {
			using ZipArchive zip = ZipFile.OpenRead(path);
			List<PackageFiles> packages = [.. zip.Entries.Where(IsArchive).Select(entry => ReadEntry(path, entry))];
			return packages.Count > 0 ? packages : throw new PackageInstallException(path, "", "the zip holds no .gz package");
		} catch (InvalidDataException exception) {
			throw new PackageInstallException(path, "", "this is not a zip", exception);
		}
	}

	private static bool IsArchive(ZipArchiveEntry entry) => entry.FullName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

	private static PackageFiles ReadEntry(string path, ZipArchiveEntry entry) {
		using Stream stream = entry.Open();
		string location = $"{path}/{entry.FullName}";
		return new PackageFiles(location, PackedArchive.Read(stream, location));
	}
}
