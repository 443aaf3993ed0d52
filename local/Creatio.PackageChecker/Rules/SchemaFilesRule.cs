using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>A schema has all its files: a missing one stops the installation.</summary>
internal sealed class SchemaFilesRule() : PackageRule("04-schema-files") {
	private static readonly string[] _names = ["descriptor.json", "metadata.json", "properties.json"];

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		package.Schemas.SelectMany(MissingFilesOf)
			.Select(path => InFile(package.Files.FullPath(path), "the file is missing", "add it, or remove the whole schema"));

	private static IEnumerable<string> MissingFilesOf(Schema schema) {
		IEnumerable<string> missing = _names.Select(name => $"{schema.FolderPath}/{name}").Where(path => !schema.Files.Contains(path));
		string[] extensions = schema.Kind?.CodeExtensions ?? [];
		return extensions.Length > 0 && !extensions.Any(extension => schema.Files.Contains(schema.CodePath(extension)))
			? missing.Append(schema.CodePath(extensions[0]))
			: missing;
	}
}
