using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

/// <summary>
/// A package in the format that clio and Creatio install: gzip over one record per file, each the path's length in UTF-16 units,
/// the path, the content's length in bytes (both lengths 32-bit, little-endian) and the content. There is no header and no checksum.
/// </summary>
/// <remarks>File, Directory and Path are written in full because Cake, which loads this file, has its own.</remarks>
public static class PackageArchive {
	private const string DescriptorName = "descriptor.json";

	// The tenth byte of a gzip header names the operating system; 255 (unknown) makes the bytes the same on all of them.
	private const int GzipSystemOffset = 9;
	private const byte UnknownSystem = 255;

	private static readonly string[] _packedFolders = ["Assemblies", "Bin", "Data", "Files", "Resources", "Schemas", "SqlScripts"];

	/// <summary>Packs a package folder and returns the paths of the packed files. The same files give the same bytes.</summary>
	/// <exception cref="InvalidDataException">The folder has no descriptor, or the archive does not hold every file.</exception>
	public static IReadOnlyList<string> Pack(string packageFolder, string archiveFile) {
		if (!System.IO.File.Exists(System.IO.Path.Combine(packageFolder, DescriptorName))) {
			throw new InvalidDataException($"{packageFolder} is not a package: it has no {DescriptorName}.");
		}
		IReadOnlyList<string> paths = FindPackedFiles(packageFolder);
		System.IO.File.WriteAllBytes(archiveFile, Compress(packageFolder, paths));
		if (!ReadPaths(archiveFile).SequenceEqual(paths)) {
			throw new InvalidDataException($"{archiveFile} does not hold the {paths.Count} files of {packageFolder}; pack it again.");
		}
		return paths;
	}

	/// <summary>Lists the files of an archive in their order.</summary>
	public static IReadOnlyList<string> ReadPaths(string archiveFile) {
		using var content = new MemoryStream();
		using (var gzip = new GZipStream(System.IO.File.OpenRead(archiveFile), CompressionMode.Decompress)) {
			gzip.CopyTo(content);
		}
		content.Position = 0;
		using var reader = new BinaryReader(content);
		var paths = new List<string>();
		while (content.Position < content.Length) {
			paths.Add(Encoding.Unicode.GetString(reader.ReadBytes(reader.ReadInt32() * sizeof(char))));
			content.Seek(reader.ReadInt32(), SeekOrigin.Current);
		}
		return paths;
	}

	private static IReadOnlyList<string> FindPackedFiles(string packageFolder) {
		IEnumerable<string> files = _packedFolders
			.Select(folder => System.IO.Path.Combine(packageFolder, folder))
			.Where(System.IO.Directory.Exists)
			.SelectMany(folder => System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
			.Where(file => !IsLeftover(System.IO.Path.GetFileName(file)))
			.Select(file => System.IO.Path.GetRelativePath(packageFolder, file).Replace(System.IO.Path.DirectorySeparatorChar, '\\'))
			.Order(StringComparer.Ordinal);
		return [DescriptorName, .. files];
	}

	// Files that editors and operating systems leave behind would be installed, and would make the archive differ between machines.
	private static bool IsLeftover(string name) => name.StartsWith('.') || name.EndsWith('~') || name.EndsWith(".swp") || name.EndsWith(".pdb");

	private static byte[] Compress(string packageFolder, IReadOnlyList<string> paths) {
		using var archive = new MemoryStream();
		using (var gzip = new GZipStream(archive, CompressionLevel.Optimal)) {
			using var writer = new BinaryWriter(gzip);
			foreach (string path in paths) {
				string file = System.IO.Path.Combine(packageFolder, path.Replace('\\', System.IO.Path.DirectorySeparatorChar));
				WriteFile(writer, path, System.IO.File.ReadAllBytes(file));
			}
		}
		byte[] bytes = archive.ToArray();
		bytes[GzipSystemOffset] = UnknownSystem;
		return bytes;
	}

	private static void WriteFile(BinaryWriter writer, string path, byte[] content) {
		writer.Write(path.Length);
		writer.Write(Encoding.Unicode.GetBytes(path));
		writer.Write(content.Length);
		writer.Write(content);
	}
}
