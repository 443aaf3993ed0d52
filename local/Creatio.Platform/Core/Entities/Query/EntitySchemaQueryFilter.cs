using System;
using System.Linq;
using Creatio.Platform.Data;
using Terrasoft.Core.DB;

namespace Terrasoft.Core.Entities;

/// <summary>A comparison of a column with values.</summary>
public class EntitySchemaQueryFilter : IEntitySchemaQueryFilterItem, IQueryFilter {
	private readonly string _columnPath;
	private readonly object?[] _values;

	internal EntitySchemaQueryFilter(
		EntitySchemaQuery parentQuery,
		FilterComparisonType comparisonType,
		string columnPath,
		object?[] values) {
		ParentQuery = parentQuery;
		ComparisonType = comparisonType;
		_columnPath = columnPath;
		_values = values;
	}

	/// <summary>The query that is filtered.</summary>
	public EntitySchemaQuery ParentQuery { get; set; }

	/// <inheritdoc/>
	public string Name { get; set; } = "";

	/// <inheritdoc/>
	public bool IsEnabled { get; set; } = true;

	/// <summary>How the filter compares.</summary>
	public FilterComparisonType ComparisonType { get; }

	Action<SqlWriter>? IQueryFilter.CreateCondition(QuerySources sources) {
		if (!IsEnabled) {
			return null;
		}
		QuerySource source = sources.Find(_columnPath);
		object?[] values = _values.Select(value => ToStored(source.Column.DataValueType, sources.UserConnection, value)).ToArray();
		QueryColumnExpression column = sources.GetValue(source);
		return sql => {
			column.WriteTo(sql);
			new FilterComparison(ComparisonType, values).WriteTo(sql);
		};
	}

	private static object? ToStored(DataValueType type, UserConnection userConnection, object? value) =>
		value == null ? null : type.GetValueForSave(userConnection, type.Convert(value));
}
