using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// An archive is whole and holds nothing but a package's files, the descriptor first, each once and with backslashes in its path, which
/// every server reads.
/// </summary>
internal sealed class ArchiveRule() : PackageRule("25-archive") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		package.Files.Archive is { } archive ? Check(archive, package.Files.Location) : [];

	private IEnumerable<Finding> Check(PackedArchive archive, string location) {
		if (!archive.EndsWithItsLength) {
			yield return InFile(location, "the archive is cut off, or something follows it", "pack it again");
		}
		if (archive.Files.Count == 0 || archive.Files[0].Path != PackageFiles.Descriptor) {
			yield return InFile(location, "the first file is not descriptor.json", "pack the descriptor first");
		}
		HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
		foreach (string path in archive.Files.Select(file => file.Path)) {
			if (!seen.Add(path)) {
				yield return InFile(location, "the file is packed twice", "pack it once", path);
			} else if (path.Contains('/', StringComparison.Ordinal)) {
				yield return InFile(location, "the path has slashes", "pack it with backslashes", path);
			} else if (!PackageFiles.IsPacked(path.Replace('\\', '/')) || path.Split('\\').Contains("..")) {
				yield return InFile(location, "this is no file of a package", "leave it out", path);
			}
		}
	}
}
