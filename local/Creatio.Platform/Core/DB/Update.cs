using System.Collections.Generic;
using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>
/// Changes rows as they are: no listeners, no rights, times in UTC. With a condition on the old value it is a compare-and-set.
/// </summary>
public class Update : Query {
	private readonly List<(string Column, QueryColumnExpression Value)> _values = new List<(string Column, QueryColumnExpression Value)>();
	private readonly string _schemaName;

	/// <summary>Creates the statement for a table.</summary>
	public Update(UserConnection userConnection, string schemaName) : base(userConnection) => _schemaName = schemaName;

	/// <summary>Sets a column.</summary>
	public Update Set(string sourceColumnAlias, QueryColumnExpression columnExpression) {
		_values.Add((sourceColumnAlias, columnExpression));
		return this;
	}

	internal override void WriteTo(SqlWriter sql) {
		sql.Append("UPDATE ").AppendName(_schemaName).Append(" SET ").AppendList(_values, ", ", value => {
			sql.AppendName(value.Column).Append(" = ");
			value.Value.WriteTo(sql);
		});
		WriteWhere(sql);
	}
}
