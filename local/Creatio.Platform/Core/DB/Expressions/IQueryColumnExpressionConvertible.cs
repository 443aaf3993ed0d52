namespace Terrasoft.Core.DB;

/// <summary>Something that stands for a value in a query.</summary>
public interface IQueryColumnExpressionConvertible {
	/// <summary>The value.</summary>
	QueryColumnExpression GetQueryColumnExpression();
}
