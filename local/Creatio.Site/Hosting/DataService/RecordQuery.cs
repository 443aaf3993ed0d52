using Creatio.Site.Hosting.DataService.Contracts;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting.DataService;

/// <summary>Makes server code's own query of a request: of the same object, with the same filters.</summary>
internal static class RecordQuery {
	/// <summary>Creates the query. Throws <see cref="NotSupportedException"/> for a filter that the local site does not know.</summary>
	public static EntitySchemaQuery Create(UserConnection userConnection, DataQuery request) {
		EntitySchemaQuery query = new(userConnection.EntitySchemaManager, request.RootSchemaName);
		if (request.Filters != null) {
			query.Filters.Add(CreateFilter(query, request.Filters));
		}
		return query;
	}

	private static IEntitySchemaQueryFilterItem CreateFilter(EntitySchemaQuery query, QueryFilter filter) {
		IEntitySchemaQueryFilterItem created = filter.FilterType == FilterType.Group
			? CreateGroup(query, filter)
			: CreateComparison(query, filter);
		created.IsEnabled = filter.IsEnabled;
		return created;
	}

	private static EntitySchemaQueryFilterCollection CreateGroup(EntitySchemaQuery query, QueryFilter filter) {
		EntitySchemaQueryFilterCollection group = new(query, filter.LogicalOperation) { IsNot = filter.IsNot };
		foreach (QueryFilter item in (filter.Items ?? new Dictionary<string, QueryFilter>()).Values) {
			group.Add(CreateFilter(query, item));
		}
		return group;
	}

	private static IEntitySchemaQueryFilterItem CreateComparison(EntitySchemaQuery query, QueryFilter filter) {
		string path = filter.LeftExpression?.GetColumnPath()
			?? throw new NotSupportedException("A filter compares a column: give its leftExpression.");
		return filter.FilterType switch {
			FilterType.Compare => query.CreateFilterWithParameters(filter.ComparisonType, path, filter.RightExpression?.GetValue()),
			FilterType.In => query.CreateFilterWithParameters(
				filter.ComparisonType, path, [.. (filter.RightExpressions ?? []).Select(expression => expression.GetValue())]),
			FilterType.IsNull when filter.ComparisonType == FilterComparisonType.IsNotNull => query.CreateIsNotNullFilter(path),
			FilterType.IsNull => query.CreateIsNullFilter(path),
			_ => throw new NotSupportedException($"The local site's DataService has no filter of type {filter.FilterType}.")
		};
	}
}
