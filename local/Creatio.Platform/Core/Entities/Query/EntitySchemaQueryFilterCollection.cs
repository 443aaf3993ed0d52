using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Creatio.Platform.Data;
using Terrasoft.Common;

namespace Terrasoft.Core.Entities;

/// <summary>Several filters, joined by AND or OR.</summary>
public class EntitySchemaQueryFilterCollection : Collection<IEntitySchemaQueryFilterItem>, IEntitySchemaQueryFilterItem, IQueryFilter {
	/// <summary>Creates a collection whose filters must all hold.</summary>
	public EntitySchemaQueryFilterCollection(EntitySchemaQuery parentQuery) : this(parentQuery, LogicalOperationStrict.And) {
	}

	/// <summary>Creates a collection.</summary>
	public EntitySchemaQueryFilterCollection(EntitySchemaQuery parentQuery, LogicalOperationStrict logicalOperation) {
		ParentQuery = parentQuery;
		LogicalOperation = logicalOperation;
	}

	/// <summary>Creates a collection of the given filters.</summary>
	public EntitySchemaQueryFilterCollection(
		EntitySchemaQuery parentQuery,
		LogicalOperationStrict logicalOperation,
		params IEntitySchemaQueryFilterItem[] items) : this(parentQuery, logicalOperation) {
		foreach (IEntitySchemaQueryFilterItem item in items) {
			Add(item);
		}
	}

	/// <summary>The query that is filtered.</summary>
	public EntitySchemaQuery ParentQuery { get; set; }

	/// <inheritdoc/>
	public string Name { get; set; } = "";

	/// <inheritdoc/>
	public bool IsEnabled { get; set; } = true;

	/// <summary>Whether the collection as a whole must not hold.</summary>
	public bool IsNot { get; set; }

	/// <summary>How the filters are joined.</summary>
	public LogicalOperationStrict LogicalOperation { get; set; }

	Action<SqlWriter>? IQueryFilter.CreateCondition(QuerySources sources) {
		List<Action<SqlWriter>> conditions = this
			.Select(item => ((IQueryFilter)item).CreateCondition(sources))
			.OfType<Action<SqlWriter>>()
			.ToList();
		if (!IsEnabled || conditions.Count == 0) {
			return null;
		}
		string separator = LogicalOperation == LogicalOperationStrict.And ? " AND " : " OR ";
		return sql => sql.Append(IsNot ? "NOT (" : "(").AppendList(conditions, separator, condition => condition(sql)).Append(")");
	}
}
