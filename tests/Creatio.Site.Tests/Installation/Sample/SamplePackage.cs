using System.IO.Compression;
using System.Text;

namespace Creatio.Site.Tests.Installation.Sample;

/// <summary>A small package with one file of every kind, which a test may change before it writes it to disk.</summary>
internal sealed class SamplePackage {
	private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

	public SamplePackage() : this("UsrSample", SampleFiles.All) {
	}

	private SamplePackage(string name, IReadOnlyDictionary<string, string> files) {
		Name = name;
		foreach ((string path, string text) in files) {
			_files[path] = text;
		}
	}

	public string Name { get; }

	/// <summary>A package of nothing but its descriptor, which depends on the sample package.</summary>
	public static SamplePackage Dependent() =>
		new("UsrDependent", new Dictionary<string, string> { ["descriptor.json"] = SampleFiles.DependentDescriptor });

	public SamplePackage With(string path, string text) {
		_files[path] = text;
		return this;
	}

	public SamplePackage With(SampleProcess process) {
		foreach ((string path, string text) in process.Files) {
			_files[path] = text;
		}
		return this;
	}

	public SamplePackage Without(string path) {
		Assert.That(_files.Remove(path), Is.True, $"the sample has no file {path}");
		return this;
	}

	public SamplePackage Replace(string path, string old, string replacement) {
		Assert.That(_files[path], Does.Contain(old), $"{path} of the sample");
		_files[path] = _files[path].Replace(old, replacement, StringComparison.Ordinal);
		return this;
	}

	/// <summary>Gives the package another version than 1.0.0.</summary>
	public SamplePackage Version(string version) =>
		Replace("descriptor.json", "\"PackageVersion\": \"1.0.0\"", $"\"PackageVersion\": \"{version}\"");

	/// <summary>Writes the package as a folder; JSON and XML with a byte order mark, as the product does.</summary>
	public string WriteFolder(string parent) {
		string folder = Path.Combine(parent, Name);
		foreach ((string path, byte[] content) in Contents()) {
			string file = Path.Combine(folder, path);
			Directory.CreateDirectory(Path.GetDirectoryName(file)!);
			File.WriteAllBytes(file, content);
		}
		return folder;
	}

	/// <summary>Packs the package as the product does, with backslashes in its paths.</summary>
	public string WriteArchive(string parent) {
		string file = Path.Combine(parent, Name + ".gz");
		using var writer = new BinaryWriter(new GZipStream(File.Create(file), CompressionLevel.Fastest), Encoding.Unicode);
		foreach ((string path, byte[] content) in Contents()) {
			string packed = path.Replace('/', '\\');
			writer.Write(packed.Length);
			writer.Write(Encoding.Unicode.GetBytes(packed));
			writer.Write(content.Length);
			writer.Write(content);
		}
		return file;
	}

	/// <summary>Puts the packed package into a zip.</summary>
	public string WriteZip(string parent) {
		string archive = WriteArchive(parent);
		string file = Path.Combine(parent, "packages.zip");
		using ZipArchive zip = ZipFile.Open(file, ZipArchiveMode.Create);
		zip.CreateEntryFromFile(archive, Name + ".gz");
		return file;
	}

	private IEnumerable<(string Path, byte[] Content)> Contents() => _files.Select(file => (file.Key, Encode(file.Key, file.Value)));

	private static byte[] Encode(string path, string text) {
		bool hasMark = path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith("descriptor.json", StringComparison.Ordinal);
		return [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];
	}
}
