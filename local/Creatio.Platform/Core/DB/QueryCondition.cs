using System;
using System.Collections.Generic;
using System.Linq;
using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>A condition of a query, which begins with its left side and ends with a comparison.</summary>
public class QueryCondition {
	private readonly Query _query;
	private QueryColumnExpression? _left;
	private Action<SqlWriter> _write = _ => throw new InvalidOperationException("A condition has no comparison; add IsEqual or the like.");
	private bool _isNot;

	internal QueryCondition(Query query) => _query = query;

	internal QueryCondition(Query query, QueryColumnExpression left) : this(query) => _left = left;

	/// <summary>Turns the comparison that follows into its opposite.</summary>
	public QueryCondition Not() {
		_isNot = true;
		return this;
	}

	/// <summary>Opens a block that begins with a condition on a column.</summary>
	public QueryCondition OpenBlock(string sourceColumnAlias) => OpenBlock(Column.SourceColumn(sourceColumnAlias));

	/// <summary>Opens a block that begins with a condition on a column of a table.</summary>
	public QueryCondition OpenBlock(string sourceAlias, string sourceColumnAlias) =>
		OpenBlock(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Opens a block that begins with a condition on a value.</summary>
	public QueryCondition OpenBlock(QueryColumnExpression columnExpression) {
		QueryCondition first = new QueryCondition(_query, columnExpression);
		ConditionList block = new ConditionList();
		block.Add("AND", first);
		_query.EnterBlock(block);
		_write = block.WriteTo;
		return first;
	}

	/// <summary>Whether there is no value.</summary>
	public Query IsNull() => Complete(sql => sql.Append(" IS NULL"));

	/// <summary>Whether the value is that of a column.</summary>
	public Query IsEqual(string sourceColumnAlias) => IsEqual(Column.SourceColumn(sourceColumnAlias));

	/// <summary>Whether the value is that of a column of a table.</summary>
	public Query IsEqual(string sourceAlias, string sourceColumnAlias) => IsEqual(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Whether the values are equal.</summary>
	public Query IsEqual(QueryColumnExpression columnExpression) => Compare(" = ", columnExpression);

	/// <summary>Whether the value is another one than that of a column.</summary>
	public Query IsNotEqual(string sourceColumnAlias) => IsNotEqual(Column.SourceColumn(sourceColumnAlias));

	/// <summary>Whether the value is another one than that of a column of a table.</summary>
	public Query IsNotEqual(string sourceAlias, string sourceColumnAlias) =>
		IsNotEqual(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Whether the values differ.</summary>
	public Query IsNotEqual(QueryColumnExpression columnExpression) => Compare(" <> ", columnExpression);

	/// <summary>Whether the value is greater.</summary>
	public Query IsGreater(QueryColumnExpression columnExpression) => Compare(" > ", columnExpression);

	/// <summary>Whether the value is greater or equal.</summary>
	public Query IsGreaterOrEqual(QueryColumnExpression columnExpression) => Compare(" >= ", columnExpression);

	/// <summary>Whether the value is less.</summary>
	public Query IsLess(QueryColumnExpression columnExpression) => Compare(" < ", columnExpression);

	/// <summary>Whether the value is less or equal.</summary>
	public Query IsLessOrEqual(QueryColumnExpression columnExpression) => Compare(" <= ", columnExpression);

	/// <summary>Whether the text matches a pattern, in which <c>%</c> stands for any text, in any case.</summary>
	public Query IsLike(QueryColumnExpression columnExpression) =>
		Complete(sql => columnExpression.WriteTo(sql.Append(" ").Append(sql.Database.LikeOperator).Append(" ")));

	/// <summary>Whether the value is one of those.</summary>
	public Query In(IEnumerable<QueryColumnExpression> columnExpressions) => In(columnExpressions.ToArray());

	/// <summary>Whether the value is one of those.</summary>
	public Query In(params QueryColumnExpression[] columnExpressions) =>
		Complete(sql => sql.Append(" IN (").AppendList(columnExpressions, ", ", expression => expression.WriteTo(sql)).Append(")"));

	/// <summary>Whether the value is one that a query gives.</summary>
	public Query In(Select subSelect) => Complete(sql => {
		sql.Append(" IN ");
		Column.SubSelect(subSelect).WriteTo(sql);
	});

	/// <summary>Whether a query gives a row.</summary>
	public Query Exists(Select subSelect) {
		_left = new QueryColumnExpression(sql => sql.Append("EXISTS "));
		return Complete(sql => Column.SubSelect(subSelect).WriteTo(sql));
	}

	/// <summary>Whether the left side itself holds.</summary>
	internal Query IsTrue() => Complete(_ => { });

	internal void WriteTo(SqlWriter sql) {
		sql.Append(_isNot ? "NOT (" : "(");
		_left?.WriteTo(sql);
		_write(sql);
		sql.Append(")");
	}

	private Query Compare(string comparison, QueryColumnExpression right) =>
		Complete(sql => right.WriteTo(sql.Append(comparison)));

	private Query Complete(Action<SqlWriter> write) {
		_write = write;
		return _query;
	}
}
