namespace Terrasoft.Core.DB;

/// <summary>Functions in a query.</summary>
public static class Func {
	/// <summary>How many rows have a value in the column.</summary>
	public static AggregationQueryFunction Count(string sourceColumnAlias) => Count(Column.SourceColumn(sourceColumnAlias));

	/// <summary>How many rows have a value in the column.</summary>
	public static AggregationQueryFunction Count(string sourceAlias, string sourceColumnAlias) =>
		Count(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>How many rows have the value; with <see cref="Column.Asterisk"/>, how many rows there are.</summary>
	public static AggregationQueryFunction Count(QueryColumnExpression columnExpression) =>
		new AggregationQueryFunction("COUNT", columnExpression);

	/// <summary>The smallest value.</summary>
	public static AggregationQueryFunction Min(string sourceColumnAlias) =>
		new AggregationQueryFunction("MIN", Column.SourceColumn(sourceColumnAlias));

	/// <summary>The largest value.</summary>
	public static AggregationQueryFunction Max(string sourceColumnAlias) =>
		new AggregationQueryFunction("MAX", Column.SourceColumn(sourceColumnAlias));
}
