namespace Terrasoft.Core.Entities;

/// <summary>A column of one of a query's tables.</summary>
internal sealed class QuerySource(string alias, EntitySchemaColumn column) {
	public string Alias { get; } = alias;

	public EntitySchemaColumn Column { get; } = column;
}
