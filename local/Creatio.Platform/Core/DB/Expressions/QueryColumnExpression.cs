using System;
using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>A value in a query: a column, a parameter, a function or a sub-query.</summary>
public class QueryColumnExpression : IQueryColumnExpressionConvertible {
	private readonly Action<SqlWriter> _write;

	/// <summary>A column by name.</summary>
	public QueryColumnExpression(string sourceColumnAlias) : this(sql => sql.AppendName(sourceColumnAlias)) {
	}

	/// <summary>A column of one of the query's tables.</summary>
	public QueryColumnExpression(string sourceAlias, string sourceColumnAlias)
		: this(sql => sql.AppendName(sourceAlias).Append(".").AppendName(sourceColumnAlias)) {
	}

	internal QueryColumnExpression(Action<SqlWriter> write) => _write = write;

	/// <summary>Name of the value in the result.</summary>
	public string? Alias { get; set; }

	/// <inheritdoc/>
	public QueryColumnExpression GetQueryColumnExpression() => this;

	internal void WriteTo(SqlWriter sql) => _write(sql);

	internal void WriteWithAlias(SqlWriter sql) {
		WriteTo(sql);
		if (Alias != null) {
			sql.Append(" AS ").AppendName(Alias);
		}
	}
}
