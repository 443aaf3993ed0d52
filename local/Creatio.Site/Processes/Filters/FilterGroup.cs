using Terrasoft.Common;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Processes.Filters;

/// <summary>Several conditions, joined by AND or OR; without any, every record fulfils it.</summary>
internal sealed record FilterGroup(LogicalOperationStrict Operation, IReadOnlyList<RecordFilter> Filters) : RecordFilter {
	/// <inheritdoc/>
	public override IEntitySchemaQueryFilterItem ToQueryFilter(EntitySchemaQuery query) =>
		new EntitySchemaQueryFilterCollection(query, Operation, [.. Filters.Select(filter => filter.ToQueryFilter(query))]);
}
