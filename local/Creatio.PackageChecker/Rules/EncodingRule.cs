using System.Text.Unicode;
using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// Texts are UTF-8; code and the metadata of objects, pages and processes have no byte order mark, which would become part of them.
/// </summary>
internal sealed class EncodingRule() : PackageRule("24-encoding") {
	private static readonly string[] _codeExtensions = [".cs", ".js", ".less", ".css", ".sql"];
	private static readonly string[] _textExtensions = [.. _codeExtensions, ".json", ".xml", ".csproj"];

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) {
		HashSet<string> bare = [
			.. package.Schemas.Where(schema => schema.Kind == SchemaKind.Process || schema.Metadata is { IsDifference: true })
				.Select(schema => $"{schema.FolderPath}/metadata.json")
		];
		foreach (string path in package.Files.Paths.Where(path => HasExtension(path, _textExtensions))) {
			ReadOnlySpan<byte> content = package.Files.ReadBytes(path);
			bool isText = Utf8.IsValid(content);
			bool hasMark = content.StartsWith("\uFEFF"u8);
			if (!isText) {
				yield return InFile(package.Files.FullPath(path), "the file is not UTF-8", "save it as UTF-8");
			} else if (hasMark && (HasExtension(path, _codeExtensions) || bare.Contains(path))) {
				yield return InFile(package.Files.FullPath(path), "the file begins with a byte order mark", "save it as UTF-8 without one");
			}
		}
	}

	private static bool HasExtension(string path, string[] extensions) =>
		extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
