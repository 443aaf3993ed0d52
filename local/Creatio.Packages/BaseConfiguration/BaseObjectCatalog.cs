namespace Creatio.Packages.BaseConfiguration;

/// <summary>
/// The objects that Creatio's own packages bring, as far as a package for cases touches them, and what each inherits.
/// </summary>
public static class BaseObjectCatalog {
	/// <summary>The objects by name.</summary>
	public static IReadOnlyDictionary<string, BaseObject> Objects { get; } = BaseConfigurationFiles.NamesIn("Objects")
		.Select(name => BaseConfigurationFiles.Read<BaseObject>($"Objects/{name}.json"))
		.ToDictionary(item => item.Name);

	/// <summary>The objects that an object inherits from, the root first, and itself at the end.</summary>
	public static IReadOnlyList<BaseObject> LineageOf(BaseObject item) =>
		item.Parent == null ? [item] : [.. LineageOf(Objects[item.Parent]), item];

	/// <summary>
	/// Inherited and own columns with the object that brings each; an own column takes the place of an inherited one of its name.
	/// </summary>
	public static IReadOnlyList<(BaseObject Owner, BaseColumn Column)> ColumnsOf(BaseObject item) {
		var columns = new List<(BaseObject Owner, BaseColumn Column)>();
		foreach (BaseObject owner in LineageOf(item)) {
			foreach (BaseColumn column in owner.Columns) {
				int place = columns.FindIndex(inherited => inherited.Column.Name == column.Name);
				columns.RemoveAll(inherited => inherited.Column.Name == column.Name);
				columns.Insert(place < 0 ? columns.Count : place, (owner, column));
			}
		}
		return columns;
	}

	/// <summary>The column that stands for a record; null if the object has none.</summary>
	public static string? DisplayColumnOf(BaseObject item) =>
		LineageOf(item).LastOrDefault(owner => owner.DisplayColumn != null)?.DisplayColumn;
}
