using System.Collections.Generic;
using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>Adds a row as it is: no defaults, no listeners, no rights, times in UTC.</summary>
public class Insert : BaseInsert {
	private readonly List<(string Column, QueryColumnExpression Value)> _values = new List<(string Column, QueryColumnExpression Value)>();
	private string _schemaName = "";

	/// <summary>Creates the statement.</summary>
	public Insert(UserConnection userConnection) : base(userConnection) {
	}

	/// <summary>Adds to a table.</summary>
	public Insert Into(string schemaName) {
		_schemaName = schemaName;
		return this;
	}

	/// <summary>Sets a column.</summary>
	public Insert Set(string sourceColumnAlias, QueryColumnExpression columnExpression) {
		_values.Add((sourceColumnAlias, columnExpression));
		return this;
	}

	private protected override void WriteTo(SqlWriter sql) => sql
		.Append("INSERT INTO ").AppendName(_schemaName)
		.Append(" (").AppendList(_values, ", ", value => sql.AppendName(value.Column))
		.Append(") VALUES (").AppendList(_values, ", ", value => value.Value.WriteTo(sql)).Append(")");
}
