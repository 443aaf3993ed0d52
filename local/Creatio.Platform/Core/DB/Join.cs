using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>A table that a query joins.</summary>
public class Join {
	private readonly ConditionList _conditions = new ConditionList();
	private readonly Query _query;
	private readonly string _joinType;
	private readonly string _schemaName;
	private string _alias;

	internal Join(Query query, string joinType, string schemaName) {
		_query = query;
		_joinType = joinType;
		_schemaName = schemaName;
		_alias = schemaName;
	}

	/// <summary>Names the table within the query.</summary>
	public Join As(string alias) {
		_alias = alias;
		return this;
	}

	/// <summary>Begins the join's conditions with one on a column; further <c>And</c> add to them.</summary>
	public QueryCondition On(string sourceAlias, string sourceColumnAlias) => On(Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Begins the join's conditions with one on a value; further <c>And</c> add to them.</summary>
	public QueryCondition On(QueryColumnExpression columnExpression) =>
		_query.On(_conditions, new QueryCondition(_query, columnExpression));

	internal void WriteTo(SqlWriter sql) {
		sql.Append(" ").Append(_joinType).Append(" ").AppendName(_schemaName).Append(" AS ").AppendName(_alias).Append(" ON ");
		_conditions.WriteTo(sql);
	}
}
