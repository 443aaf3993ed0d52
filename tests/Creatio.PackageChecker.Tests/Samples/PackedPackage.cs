using System.IO.Compression;
using System.Text;

namespace Creatio.PackageChecker.Tests.Samples;

/// <summary>Packs a package as clio does, or almost.</summary>
internal sealed class PackedPackage(PackageCopy package) {
	private readonly List<(string Path, byte[] Content)> _files = [
		.. package.Paths.OrderBy(path => path == "descriptor.json" ? 0 : 1).Select(path => (path.Replace('/', '\\'), package.ReadBytes(path)))
	];

	/// <summary>Paths of the files, in the archive's order.</summary>
	public IReadOnlyList<string> Paths => [.. _files.Select(file => file.Path)];

	/// <summary>Renames a file in the archive.</summary>
	public void Rename(string path, string newPath) {
		int index = _files.FindIndex(file => file.Path == path);
		_files[index] = (newPath, _files[index].Content);
	}

	/// <summary>Adds a file at the end.</summary>
	public void Add(string path, byte[] content) => _files.Add((path, content));

	/// <summary>Puts the first file last.</summary>
	public void MoveFirstToEnd() {
		_files.Add(_files[0]);
		_files.RemoveAt(0);
	}

	/// <summary>The archive.</summary>
	public byte[] ToArchive() {
		var archive = new MemoryStream();
		using var writer = new BinaryWriter(new GZipStream(archive, CompressionLevel.Fastest));
		foreach ((string path, byte[] content) in _files) {
			writer.Write(path.Length);
			writer.Write(Encoding.Unicode.GetBytes(path));
			writer.Write(content.Length);
			writer.Write(content);
		}
		writer.Close();
		return archive.ToArray();
	}
}
