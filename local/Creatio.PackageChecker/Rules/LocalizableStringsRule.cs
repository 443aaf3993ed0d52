using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A text that code uses is declared in the metadata and has a value in each culture, and no other has: otherwise people see its key.
/// </summary>
internal sealed partial class LocalizableStringsRule()
	: SchemaRule("16-localizable-strings", SchemaKind.ClientUnit, SchemaKind.SourceCode) {
	private const string KeyPrefix = "LocalizableStrings.";

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		IReadOnlyList<PackageValue> declared = metadata.ItemsOf("B2");
		return [
			.. FindUndeclared(schema, package, configuration, [.. declared.Select(text => text.Get("A2").AsText())]),
			.. declared.SelectMany(text => FindMissing(schema, package, text)),
			.. schema.IsReplacing ? [] : FindStale(schema, package, [.. declared.Select(KeyOf)])
		];
	}

	// A column's caption may be that of its data source, under the column's code. A replacing page may use texts of the page that it replaces.
	private IEnumerable<Finding> FindUndeclared(Schema schema, Package package, Configuration configuration, HashSet<string> declared) {
		string code = schema.ReadCode(".js") ?? "";
		string file = package.Files.FullPath(schema.CodePath(".js"));
		HashSet<string> columns = [.. ColumnPattern().Matches(code).Select(match => match.Groups["code"].Value)];
		return ResourcePattern().Matches(code).Select(match => match.Groups["key"].Value).Distinct()
			.Where(key => !declared.Contains(key) && !columns.Contains(key))
			.Where(key => !schema.IsReplacing || key.StartsWith(configuration.Prefix, StringComparison.Ordinal))
			.Select(key => InFile(file, "the metadata does not declare this text",
				"declare it in B2 and give it a value in the resources", key));
	}

	private IEnumerable<Finding> FindMissing(Schema schema, Package package, PackageValue text) {
		string key = KeyOf(text);
		List<ResourceFile> files = [.. FilesOf(schema, package)];
		if (files.Count == 0) {
			return [At(text, "the text has no value in any culture",
				$"add {key} to Resources/{Package.ResourceFolderOf(schema)}/resource.en-US.xml")];
		}
		return files.Where(file => file.IsReadable && !file.Items.Any(item => item.Name == key))
			.Select(file => InFile(file.File, "the text has no value in this culture", "add the item", key));
	}

	// A replacing page may translate texts of the page that it replaces; any other schema has none but its own.
	private IEnumerable<Finding> FindStale(Schema schema, Package package, HashSet<string> declared) =>
		FilesOf(schema, package).SelectMany(file => file.Items
			.Select(item => item.Name ?? "")
			.Where(name => name.StartsWith(KeyPrefix, StringComparison.Ordinal) && !declared.Contains(name))
			.Select(name => InFile(file.File, "the metadata does not declare this text", "declare it in B2, or take the item out", name)));

	private static IEnumerable<ResourceFile> FilesOf(Schema schema, Package package) =>
		package.Resources.Where(file => file.Folder == Package.ResourceFolderOf(schema));

	private static string KeyOf(PackageValue text) => $"{KeyPrefix}{text.Get("A2").AsText()}.Value";

	[GeneratedRegex("""["']?code["']?\s*:\s*["'](?<code>[^"']+)["']""")]
	private static partial Regex ColumnPattern();

	[GeneratedRegex(@"#ResourceString\((?<key>[^)]+)\)#")]
	private static partial Regex ResourcePattern();
}
