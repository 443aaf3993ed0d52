using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>An index has a short name of its own and a column, and its columns exist: otherwise the database refuses it.</summary>
internal sealed class IndexesRule() : SchemaRule("12-indexes", SchemaKind.Entity) {
	private const int MaxNameLength = 30;

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
		IReadOnlyList<KnownColumn>? columns = (schema.IsReplacing ? schema.ParentUId : schema.UId) is { } uid
			? configuration.Schemas.ColumnsOf(uid)
			: null;
		foreach (PackageValue index in metadata.ItemsOf("D6")) {
			string name = index.Get("A2").AsText();
			if (name.Length is 0 or > MaxNameLength) {
				yield return At(index.Get("A2"), $"an index name has 1 to {MaxNameLength} characters, this one {name.Length}",
					"choose a shorter one");
			} else if (!names.Add(name)) {
				yield return At(index.Get("A2"), $"the object has an index {name} already", "choose another name");
			}
			if (index.Get("F4").List().Count == 0) {
				yield return At(index.Get("F4"), "the index has no column", "add one, or remove the index");
			}
			foreach (PackageValue column in index.Get("F4").List().Where(column => IsUnknown(column, columns))) {
				yield return At(column.Get("G1"), "the object has no column with this id", "write the id of an own or inherited column");
			}
		}
	}

	private static bool IsUnknown(PackageValue indexColumn, IReadOnlyList<KnownColumn>? columns) =>
		indexColumn.Get("G1").AsId() is not { } uid || (columns != null && !columns.Any(column => column.UId == uid));
}
