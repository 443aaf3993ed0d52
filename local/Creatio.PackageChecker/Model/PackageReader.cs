using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Creatio.Packages;
using Creatio.Packages.Metadata;

namespace Creatio.PackageChecker.Model;

/// <summary>Reads a package as far as it can be read, and keeps what is wrong with the rest.</summary>
internal sealed class PackageReader(PackageFiles files) {
	private readonly List<PackageInstallException> _faults = [];

	/// <summary>Reads the package.</summary>
	public Package Read() => new() {
		Files = files,
		Descriptor = ReadObject(PackageFiles.Descriptor, "Descriptor"),
		AppDescriptor = ReadObject(PackageFiles.AppDescriptor),
		Schemas = [.. files.FoldersIn("Schemas").Select(ReadSchema)],
		Resources = [.. files.FoldersIn("Resources").SelectMany(ReadResources)],
		Bindings = [.. files.FoldersIn("Data").Select(ReadBinding)],
		SqlScripts = [.. files.FoldersIn("SqlScripts").Select(ReadSqlScript)],
		Faults = _faults
	};

	private Schema ReadSchema(string folder) {
		string path = $"Schemas/{folder}";
		return new Schema {
			Folder = folder,
			Files = files,
			Descriptor = ReadObject($"{path}/descriptor.json", "Descriptor"),
			Properties = ReadObject($"{path}/properties.json", "Properties"),
			Metadata = ReadMetadata($"{path}/metadata.json")
		};
	}

	private SchemaMetadata? ReadMetadata(string path) {
		if (ReadText(path) is not { } text) {
			return null;
		}
		if (text.TrimStart().StartsWith('{')) {
			PackageValue schema = ReadObject(path, "MetaData", "Schema");
			return schema.IsPresent ? new WholeMetadata(schema) : null;
		}
		try {
			return new DifferenceMetadata(files.FullPath(path), MetadataDifferenceParser.Parse(files.FullPath(path), text));
		} catch (PackageInstallException fault) {
			_faults.Add(fault);
			return null;
		}
	}

	private IEnumerable<ResourceFile> ReadResources(string folder) =>
		files.FilesIn($"Resources/{folder}").Select(name => ReadResourceFile(folder, name));

	private ResourceFile ReadResourceFile(string folder, string name) {
		string file = files.FullPath($"Resources/{folder}/{name}");
		if (ReadText($"Resources/{folder}/{name}") is not { } text) {
			return new ResourceFile { File = file, Folder = folder, Name = name };
		}
		try {
			XElement root = XDocument.Parse(text).Root!;
			return new ResourceFile {
				File = file,
				Folder = folder,
				Name = name,
				IsReadable = true,
				Culture = (string?)root.Attribute("Culture") ?? "",
				Items = [.. root.Elements("Group").Elements("Items").Elements("Item")
					.Select(item => ((string?)item.Attribute("Name"), (string?)item.Attribute("Value")))]
			};
		} catch (XmlException exception) {
			var fault = new PackageInstallException(file, $"line {exception.LineNumber}", "this is not XML", exception);
			return new ResourceFile { File = file, Folder = folder, Name = name, Fault = fault };
		}
	}

	private DataBinding ReadBinding(string folder) {
		string path = $"Data/{folder}";
		return new DataBinding(folder, ReadObject($"{path}/descriptor.json", "Descriptor"), ReadRows($"{path}/data.json"),
			[.. files.FilesIn($"{path}/Localization").Select(name => ReadTranslations($"{path}/Localization", name))]);
	}

	private TranslationFile ReadTranslations(string folder, string name) =>
		new(name, files.FullPath($"{folder}/{name}"), ReadRows($"{folder}/{name}") ?? []);

	private List<PackageValue>? ReadRows(string path) {
		PackageValue root = ReadJson(path);
		if (!root.IsPresent) {
			return null;
		}
		PackageValue rows = root.Get("PackageData");
		if (rows.Node is not JsonArray) {
			_faults.Add(rows.Fault("a list is expected here"));
			return null;
		}
		return [.. rows.List().Select(row => row.Get("Row"))];
	}

	private SqlScript ReadSqlScript(string folder) => new(folder, ReadObject($"SqlScripts/{folder}/descriptor.json", "SqlScript"));

	private PackageValue ReadObject(string path, params string[] names) {
		PackageValue root = ReadJson(path);
		PackageValue value = root.Get(names);
		if (root.IsPresent && value.Node is not JsonObject) {
			_faults.Add(value.Fault("an object is expected here"));
			return new PackageValue(value.Path, value.Key, null);
		}
		return value;
	}

	private PackageValue ReadJson(string path) {
		if (ReadText(path) is { } text) {
			try {
				return PackageValue.Parse(files.FullPath(path), "", text);
			} catch (PackageInstallException fault) {
				_faults.Add(fault);
			}
		}
		return new PackageValue(files.FullPath(path), "", null);
	}

	// Null as well for a file that is not UTF-8, which a rule of its own finds.
	private string? ReadText(string path) {
		try {
			return files.Contains(path) ? files.ReadText(path) : null;
		} catch (PackageInstallException exception) when (exception.InnerException is DecoderFallbackException) {
			return null;
		}
	}
}
