using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>Texts are XML that belongs to a schema, in a file named after their culture, each with a name of its own and a value.</summary>
internal sealed partial class ResourceFilesRule() : PackageRule("22-resource-files") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) {
		HashSet<string> folders = [.. package.Schemas.Select(Package.ResourceFolderOf)];
		// Of a schema whose descriptor cannot be read, the kind is not known.
		HashSet<string> unreadable = [.. package.Schemas.Where(schema => schema.Kind == null).Select(schema => schema.Folder)];
		return package.Resources.SelectMany(file => file.IsReadable
			? CheckOwner(file, folders, unreadable).Concat(CheckCulture(file)).Concat(CheckItems(file))
			: CheckXml(file));
	}

	private IEnumerable<Finding> CheckXml(ResourceFile file) =>
		file.Fault is { } fault ? [InFile(file.File, fault.Reason, "correct the file", fault.Key)] : [];

	private IEnumerable<Finding> CheckOwner(ResourceFile file, HashSet<string> folders, HashSet<string> unreadable) {
		if (!folders.Contains(file.Folder) && !unreadable.Contains(file.Folder.Split('.')[0])) {
			yield return InFile(file.File, "the folder is for no schema of the package", "name it SCHEMA.KIND, such as UsrTicket.Entity");
		}
	}

	private IEnumerable<Finding> CheckCulture(ResourceFile file) {
		Match name = NamePattern().Match(file.Name);
		if (!name.Success) {
			yield return InFile(file.File, "the file name names no culture", "name it resource.CULTURE.xml, such as resource.en-US.xml");
		} else if (file.Culture != name.Groups["culture"].Value) {
			yield return InFile(file.File, $"the file name says {name.Groups["culture"].Value}",
				"write the same culture in both", "Resources.Culture");
		}
	}

	private IEnumerable<Finding> CheckItems(ResourceFile file) {
		HashSet<string> names = [];
		foreach ((string? name, string? value) in file.Items) {
			if (string.IsNullOrEmpty(name)) {
				yield return InFile(file.File, "an item has no name", "add it", "Item");
			} else if (!names.Add(name)) {
				yield return InFile(file.File, "the name stands here twice", "take one out", name);
			} else if (value == null) {
				yield return InFile(file.File, "the item has no value", "add it", name);
			}
		}
	}

	[GeneratedRegex(@"^resource\.(?<culture>[a-z]{2,3}(-[A-Za-z0-9]+)*)\.xml$")]
	private static partial Regex NamePattern();
}
