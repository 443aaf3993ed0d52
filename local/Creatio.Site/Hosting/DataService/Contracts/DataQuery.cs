using System.Text.Json.Serialization;

namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>A request of the DataService: one of SelectQuery, InsertQuery, UpdateQuery and DeleteQuery.</summary>
internal sealed record DataQuery {
	/// <summary>.NET type of the request, by which a batch tells its queries apart.</summary>
	[JsonPropertyName("__type")]
	public string? Type { get; init; }

	/// <summary>The object that is read or changed.</summary>
	public required string RootSchemaName { get; init; }

	/// <summary>What a SelectQuery reads.</summary>
	public QueryItems<QueryColumn> Columns { get; init; } = new();

	/// <summary>Which records are read or changed.</summary>
	public QueryFilter? Filters { get; init; }

	/// <summary>What is written, by column name.</summary>
	public QueryItems<QueryExpression> ColumnValues { get; init; } = new();

	/// <summary>How many records are read at most; negative for all.</summary>
	public int RowCount { get; init; } = -1;

	/// <summary>How many records are passed over; negative for none.</summary>
	public int RowsOffset { get; init; } = -1;

	/// <summary>Whether lookups are read without what they show.</summary>
	public bool IgnoreDisplayValues { get; init; }
}
