using System.Collections.Generic;
using Creatio.Platform.Data;
using Terrasoft.Common;

namespace Terrasoft.Core.DB;

/// <summary>A statement that is written fluently. Raw statements check no rights and keep times in UTC.</summary>
public abstract class Query {
	private readonly List<Join> _joins = new List<Join>();
	private readonly List<(QueryColumnExpression Expression, string Direction)> _orderBy =
		new List<(QueryColumnExpression Expression, string Direction)>();
	private readonly ConditionList _where = new ConditionList();
	private ConditionList _conditions;

	private protected Query(UserConnection userConnection) {
		UserConnection = userConnection;
		_conditions = _where;
	}

	/// <summary>The connection that the statement runs on.</summary>
	public UserConnection UserConnection { get; }

	/// <summary>The statement in the database's SQL.</summary>
	public string GetSqlText() => ToSqlText().Text;

	/// <summary>Runs the statement; gives how many rows it changed.</summary>
	public virtual int Execute() {
		using DBExecutor executor = UserConnection.EnsureDBConnection();
		return Execute(executor);
	}

	/// <summary>Runs the statement on an open connection; gives how many rows it changed.</summary>
	public virtual int Execute(DBExecutor dbExecutor) => dbExecutor.Execute(ToSqlText());

	/// <summary>Joins a table; rows without a counterpart drop out.</summary>
	public Join InnerJoin(string schemaName) => AddJoin("INNER JOIN", schemaName);

	/// <summary>Joins a table; rows without a counterpart stay.</summary>
	public Join LeftOuterJoin(string schemaName) => AddJoin("LEFT OUTER JOIN", schemaName);

	/// <summary>Begins the conditions with a block.</summary>
	public QueryCondition Where() => Where(new QueryCondition(this));

	/// <summary>Begins the conditions with one on a column.</summary>
	public QueryCondition Where(string sourceColumnAlias) => Where(Column.SourceColumn(sourceColumnAlias));

	/// <summary>Begins the conditions with one on a column of a table.</summary>
	public QueryCondition Where(string sourceAlias, string sourceColumnAlias) => Where(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Begins the conditions with one on a value.</summary>
	public QueryCondition Where(QueryColumnExpression columnExpression) => Where(new QueryCondition(this, columnExpression));

	/// <summary>Adds a block that must hold too.</summary>
	public QueryCondition And() => Add("AND", new QueryCondition(this));

	/// <summary>Adds a condition on a column that must hold too.</summary>
	public QueryCondition And(string sourceColumnAlias) => And(Column.SourceColumn(sourceColumnAlias));

	/// <summary>Adds a condition on a column of a table that must hold too.</summary>
	public QueryCondition And(string sourceAlias, string sourceColumnAlias) => And(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Adds a condition on a value that must hold too.</summary>
	public QueryCondition And(QueryColumnExpression columnExpression) => Add("AND", new QueryCondition(this, columnExpression));

	/// <summary>Adds a block that may hold instead.</summary>
	public QueryCondition Or() => Add("OR", new QueryCondition(this));

	/// <summary>Adds a condition on a column that may hold instead.</summary>
	public QueryCondition Or(string sourceColumnAlias) => Or(Column.SourceColumn(sourceColumnAlias));

	/// <summary>Adds a condition on a column of a table that may hold instead.</summary>
	public QueryCondition Or(string sourceAlias, string sourceColumnAlias) => Or(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Adds a condition on a value that may hold instead.</summary>
	public QueryCondition Or(QueryColumnExpression columnExpression) => Add("OR", new QueryCondition(this, columnExpression));

	/// <summary>Ends the innermost open block of conditions.</summary>
	public Query CloseBlock() {
		_conditions = _conditions.Parent ?? _conditions;
		return this;
	}

	/// <summary>Sorts, smallest first.</summary>
	public Query OrderByAsc(string sourceColumnAlias) => OrderBy(OrderDirectionStrict.Ascending, Column.SourceColumn(sourceColumnAlias));

	/// <summary>Sorts by a column of a table, smallest first.</summary>
	public Query OrderByAsc(string sourceAlias, string sourceColumnAlias) =>
		OrderBy(OrderDirectionStrict.Ascending, Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Sorts, largest first.</summary>
	public Query OrderByDesc(string sourceColumnAlias) => OrderBy(OrderDirectionStrict.Descending, Column.SourceColumn(sourceColumnAlias));

	/// <summary>Sorts by a column of a table, largest first.</summary>
	public Query OrderByDesc(string sourceAlias, string sourceColumnAlias) =>
		OrderBy(OrderDirectionStrict.Descending, Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Sorts by a value.</summary>
	public Query OrderBy(OrderDirectionStrict direction, QueryColumnExpression columnExpression) {
		_orderBy.Add((columnExpression, direction == OrderDirectionStrict.Ascending ? " ASC" : " DESC"));
		return this;
	}

	internal SqlText ToSqlText() {
		SqlWriter sql = new SqlWriter(UserConnection.Platform.Database);
		WriteTo(sql);
		return sql.ToSqlText();
	}

	internal abstract void WriteTo(SqlWriter sql);

	internal void EnterBlock(ConditionList block) {
		block.Parent = _conditions;
		_conditions = block;
	}

	/// <summary>Makes the conditions that follow those of a join.</summary>
	internal QueryCondition On(ConditionList joinConditions, QueryCondition condition) {
		_conditions = joinConditions;
		return Add("AND", condition);
	}

	private protected void WriteJoins(SqlWriter sql) => sql.AppendList(_joins, "", join => join.WriteTo(sql));

	private protected void WriteWhere(SqlWriter sql) {
		if (!_where.IsEmpty) {
			sql.Append(" WHERE ");
			_where.WriteTo(sql);
		}
	}

	private protected void WriteOrderBy(SqlWriter sql) {
		if (_orderBy.Count > 0) {
			sql.Append(" ORDER BY ").AppendList(_orderBy, ", ", item => {
				item.Expression.WriteTo(sql);
				sql.Append(item.Direction);
			});
		}
	}

	private QueryCondition Where(QueryCondition condition) {
		_conditions = _where;
		return Add("AND", condition);
	}

	private QueryCondition Add(string operation, QueryCondition condition) {
		_conditions.Add(operation, condition);
		return condition;
	}

	private Join AddJoin(string joinType, string schemaName) {
		Join join = new Join(this, joinType, schemaName);
		_joins.Add(join);
		return join;
	}
}
