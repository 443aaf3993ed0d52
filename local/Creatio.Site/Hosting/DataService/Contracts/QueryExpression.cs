namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>A column by its path, or a value.</summary>
internal sealed record QueryExpression {
	/// <summary>Which of the two it is.</summary>
	public ExpressionType ExpressionType { get; init; }

	/// <summary>Path of the column.</summary>
	public string? ColumnPath { get; init; }

	/// <summary>The value.</summary>
	public QueryParameter? Parameter { get; init; }

	/// <summary>The path of a column. Throws <see cref="NotSupportedException"/> for anything else.</summary>
	public string GetColumnPath() => ExpressionType == ExpressionType.SchemaColumn && ColumnPath != null
		? ColumnPath
		: throw new NotSupportedException($"The local site reads columns by their path only, not an expression of type {ExpressionType}.");

	/// <summary>The value of a parameter, or null. Throws <see cref="NotSupportedException"/> for anything else.</summary>
	public object? GetValue() => ExpressionType == ExpressionType.Parameter && Parameter != null
		? Parameter.Read()
		: throw new NotSupportedException($"The local site compares and writes values only, not an expression of type {ExpressionType}.");
}
