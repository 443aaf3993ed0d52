using System.Text;

namespace Creatio.Packages;

/// <summary>
/// The files of one package, wherever they came from: relative paths with <c>/</c>, and only what Creatio packs.
/// </summary>
public sealed class PackageFiles {
	/// <summary>Path of the file that makes a folder a package; it is packed first.</summary>
	public const string Descriptor = "descriptor.json";

	/// <summary>Path of the file that makes a package an app.</summary>
	public const string AppDescriptor = "Files/app-descriptor.json";

	private static readonly string[] _packedFolders = ["Assemblies", "Bin", "Data", "Files", "Resources", "Schemas", "SqlScripts"];
	private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

	/// <summary>Creates an empty package.</summary>
	/// <param name="location">Folder or archive that the files come from, for messages.</param>
	/// <param name="name">Name of that folder or archive without its extension, which must be the package's.</param>
	public PackageFiles(string location, string name) {
		Location = location;
		Name = name;
	}

	/// <summary>Takes the files of an archive whose file name starts with the package's name.</summary>
	/// <param name="location">The archive's path, for messages.</param>
	/// <param name="archive">The archive.</param>
	public PackageFiles(string location, PackedArchive archive) : this(location, Path.GetFileName(location).Split('.')[0]) {
		Archive = archive;
		foreach (PackedFile file in archive.Files) {
			Add(file.Path, file.Content);
		}
	}

	/// <summary>The archive that the files come from; null if it is a folder.</summary>
	public PackedArchive? Archive { get; }

	/// <summary>Folder or archive that the files come from.</summary>
	public string Location { get; }

	/// <summary>Name of the folder or of the archive.</summary>
	public string Name { get; }

	/// <summary>Relative paths of all files, in ordinal order.</summary>
	public IEnumerable<string> Paths => _files.Keys;

	/// <summary>Whether a file belongs to a package; clio packs nothing else.</summary>
	public static bool IsPacked(string path) =>
		path == Descriptor || _packedFolders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

	/// <summary>Adds a file; one that clio would not pack is left out.</summary>
	public void Add(string path, byte[] content) {
		string normalized = path.Replace('\\', '/');
		if (IsPacked(normalized)) {
			_files[normalized] = content;
		}
	}

	/// <summary>Whether the package has the file.</summary>
	public bool Contains(string path) => _files.ContainsKey(path);

	/// <summary>The path as messages show it.</summary>
	public string FullPath(string path) => $"{Location}/{path}";

	/// <summary>Names of the folders directly under a folder, such as the schemas under <c>Schemas</c>.</summary>
	public IReadOnlyList<string> FoldersIn(string folder) {
		string prefix = folder + "/";
		return [.. Paths
			.Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.IndexOf('/', prefix.Length) > 0)
			.Select(path => path[prefix.Length..path.IndexOf('/', prefix.Length)])
			.Distinct()];
	}

	/// <summary>Names of the files directly in a folder.</summary>
	public IReadOnlyList<string> FilesIn(string folder) {
		string prefix = folder + "/";
		return [.. Paths
			.Where(path => path.StartsWith(prefix, StringComparison.Ordinal) && path.IndexOf('/', prefix.Length) < 0)
			.Select(path => path[prefix.Length..])];
	}

	/// <summary>The bytes of a file.</summary>
	/// <exception cref="PackageInstallException">The file is missing.</exception>
	public byte[] ReadBytes(string path) =>
		_files.TryGetValue(path, out byte[]? content)
			? content
			: throw new PackageInstallException(FullPath(path), "", "the file is missing");

	/// <summary>The text of a file, with or without a byte order mark.</summary>
	/// <exception cref="PackageInstallException">The file is missing or not UTF-8.</exception>
	public string ReadText(string path) {
		byte[] content = ReadBytes(path);
		try {
			return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
		} catch (DecoderFallbackException exception) {
			throw new PackageInstallException(FullPath(path), "", "the file is not UTF-8 text", exception);
		}
	}

	/// <summary>The root of a JSON file.</summary>
	/// <exception cref="PackageInstallException">The file is missing or not JSON.</exception>
	public PackageValue ReadJson(string path) => PackageValue.Parse(FullPath(path), "", ReadText(path));
}
