using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>A function over all rows of a query.</summary>
public class AggregationQueryFunction : IQueryColumnExpressionConvertible {
	private readonly string _name;
	private readonly QueryColumnExpression _expression;

	internal AggregationQueryFunction(string name, QueryColumnExpression expression) {
		_name = name;
		_expression = expression;
	}

	/// <inheritdoc/>
	public QueryColumnExpression GetQueryColumnExpression() => new QueryColumnExpression(WriteTo);

	private void WriteTo(SqlWriter sql) {
		sql.Append(_name).Append("(");
		_expression.WriteTo(sql);
		sql.Append(")");
	}
}
