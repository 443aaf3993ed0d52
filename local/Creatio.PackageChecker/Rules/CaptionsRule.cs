using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>Own schemas and own columns have English captions: without one, people see a blank.</summary>
internal sealed class CaptionsRule() : SchemaRule("11-captions") {
	private const string Culture = "en-US";

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		List<string> keys = [.. KeysOf(schema, metadata)];
		if (schema.Kind == null || keys.Count == 0) {
			return [];
		}
		if (package.ResourcesOf(schema, Culture) is not { } resources) {
			string file = package.Files.FullPath($"Resources/{Package.ResourceFolderOf(schema)}/resource.{Culture}.xml");
			return [InFile(file, "the file is missing", $"add it with {string.Join(", ", keys)}")];
		}
		return resources.IsReadable
			? keys.Where(key => !resources.Has(key))
				.Select(key => InFile(resources.File, "the caption is missing or blank", "add the item", key))
			: [];
	}

	private static IEnumerable<string> KeysOf(Schema schema, SchemaMetadata metadata) {
		IEnumerable<string> columns = schema.Kind == SchemaKind.Entity
			? metadata.ItemsOf("D2").Select(column => $"Columns.{column.Get("A2").AsText()}.Caption")
			: [];
		return schema.IsReplacing ? columns : columns.Prepend("Caption");
	}
}
