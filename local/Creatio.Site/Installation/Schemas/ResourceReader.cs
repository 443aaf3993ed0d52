using System.Xml;
using System.Xml.Linq;
using Creatio.Packages;

namespace Creatio.Site.Installation.Schemas;

/// <summary>Reads the texts of schemas from <c>Resources/NAME.KIND/resource.CULTURE.xml</c>.</summary>
internal static class ResourceReader {
	private static readonly string[] _kinds = ["Entity", "SourceCode", "Process", "ClientUnit"];

	/// <summary>Reads the texts of a package.</summary>
	/// <exception cref="PackageInstallException">A file is malformed.</exception>
	public static IReadOnlyList<SchemaResources> Read(PackageFiles files) =>
		[.. files.FoldersIn("Resources").SelectMany(folder =>
			files.FilesIn($"Resources/{folder}").Select(file => ReadFile(files, folder, file)))];

	private static SchemaResources ReadFile(PackageFiles files, string folder, string file) {
		string path = $"Resources/{folder}/{file}";
		string kind = Path.GetExtension(folder).TrimStart('.');
		if (!_kinds.Contains(kind)) {
			throw new PackageInstallException(files.FullPath(path), "", $"the folder must end in one of .{string.Join(", .", _kinds)}");
		}
		string culture = ReadCulture(files, path, file);
		XElement root = Parse(files, path);
		if ((string?)root.Attribute("Culture") != culture) {
			throw new PackageInstallException(files.FullPath(path), "Resources.Culture", $"the file name says {culture}");
		}
		return new SchemaResources(Path.GetFileNameWithoutExtension(folder), kind, culture, ReadTexts(files.FullPath(path), root));
	}

	private static string ReadCulture(PackageFiles files, string path, string file) {
		string[] parts = file.Split('.');
		return parts is ["resource", var culture, "xml"]
			? culture
			: throw new PackageInstallException(files.FullPath(path), "", "the file name must be resource.CULTURE.xml");
	}

	private static XElement Parse(PackageFiles files, string path) {
		try {
			return XDocument.Parse(files.ReadText(path)).Root!;
		} catch (XmlException exception) {
			throw new PackageInstallException(files.FullPath(path), $"line {exception.LineNumber}", "this is not XML", exception);
		}
	}

	private static Dictionary<string, string> ReadTexts(string path, XElement root) {
		var texts = new Dictionary<string, string>(StringComparer.Ordinal);
		foreach (XElement item in root.Elements("Group").Where(IsText).Elements("Items").Elements("Item")) {
			string name = (string?)item.Attribute("Name")
				?? throw new PackageInstallException(path, "Item", "an item needs a Name");
			string text = (string?)item.Attribute("Value")
				?? throw new PackageInstallException(path, name, "the item needs a Value");
			if (!texts.TryAdd(name, text)) {
				throw new PackageInstallException(path, name, "the name stands here twice");
			}
		}
		return texts;
	}

	private static bool IsText(XElement group) => (string?)group.Attribute("Type") == "String";
}
