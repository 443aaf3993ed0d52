using Terrasoft.Core.Entities;

namespace Creatio.Site.Processes.Filters;

/// <summary>A condition on one column, which may be reached through lookups; no value for a comparison with nothing.</summary>
internal sealed record ColumnFilter(string ColumnPath, FilterComparisonType Comparison, IReadOnlyList<object> Values) : RecordFilter {
	/// <inheritdoc/>
	public override IEntitySchemaQueryFilterItem ToQueryFilter(EntitySchemaQuery query) =>
		query.CreateFilterWithParameters(Comparison, ColumnPath, [.. Values]);
}
