namespace Creatio.Site.Reporting;

/// <summary>
/// The columns of a record that are not empty, in the schema's order. A lookup is there twice: by its name with the display value
/// (<c>Status</c>), and with the id (<c>StatusId</c>).
/// </summary>
internal sealed class Record : Dictionary<string, object> {
	/// <summary>A lookup's id, or null when it is empty.</summary>
	public Guid? FindId(string valueName) => TryGetValue(valueName, out object? id) ? (Guid)id : null;

	/// <summary>A text, or null when it is empty.</summary>
	public string? FindText(string columnName) => TryGetValue(columnName, out object? text) ? text.ToString() : null;

	/// <summary>Whether the column is the id of a lookup that is there by its display value too.</summary>
	public bool IsIdOfShownLookup(string columnName) =>
		columnName.EndsWith("Id", StringComparison.Ordinal) && ContainsKey(columnName[..^"Id".Length]);
}
