using System.Collections.Generic;
using System.Linq;

namespace Terrasoft.Core.DB;

/// <summary>Values in a query.</summary>
public static class Column {
	/// <summary>A column by name.</summary>
	public static QueryColumnExpression SourceColumn(string sourceColumnAlias) => new QueryColumnExpression(sourceColumnAlias);

	/// <summary>A column of one of the query's tables.</summary>
	public static QueryColumnExpression SourceColumn(string sourceAlias, string sourceColumnAlias) =>
		new QueryColumnExpression(sourceAlias, sourceColumnAlias);

	/// <summary>All columns.</summary>
	public static QueryColumnExpression Asterisk() => new QueryColumnExpression(sql => sql.Append("*"));

	/// <summary>A constant.</summary>
	public static QueryColumnExpression Const(object? value) => Parameter(value);

	/// <summary>A parameter; times are in UTC.</summary>
	public static QueryColumnExpression Parameter(object? value) => new QueryColumnExpression(sql => sql.AppendParameter(value));

	/// <summary>Several parameters.</summary>
	public static QueryColumnExpressionCollection Parameters<T>(IEnumerable<T> values) =>
		new QueryColumnExpressionCollection(values.Select(value => Parameter(value)).ToList());

	/// <summary>Several parameters.</summary>
	public static QueryColumnExpressionCollection Parameters(params object[] values) => Parameters<object>(values);

	/// <summary>A query that gives one value.</summary>
	public static QueryColumnExpression SubSelect(Select select) =>
		new QueryColumnExpression(sql => {
			sql.Append("(");
			select.WriteTo(sql);
			sql.Append(")");
		});
}
