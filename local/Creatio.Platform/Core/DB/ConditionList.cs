using System.Collections.Generic;
using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>Conditions joined by AND and OR, as one block.</summary>
internal sealed class ConditionList {
	private readonly List<(string Operation, QueryCondition Condition)> _conditions =
		new List<(string Operation, QueryCondition Condition)>();

	/// <summary>The block around this one.</summary>
	public ConditionList? Parent { get; set; }

	public bool IsEmpty => _conditions.Count == 0;

	public void Add(string operation, QueryCondition condition) => _conditions.Add((operation, condition));

	public void WriteTo(SqlWriter sql) {
		for (int i = 0; i < _conditions.Count; i++) {
			if (i > 0) {
				sql.Append(" ").Append(_conditions[i].Operation).Append(" ");
			}
			_conditions[i].Condition.WriteTo(sql);
		}
	}
}
