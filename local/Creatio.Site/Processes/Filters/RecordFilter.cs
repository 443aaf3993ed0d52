using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Processes.Filters;

/// <summary>A condition on records, as the filter editor of Creatio makes it.</summary>
internal abstract record RecordFilter {
	/// <summary>The condition as that of a query.</summary>
	public abstract IEntitySchemaQueryFilterItem ToQueryFilter(EntitySchemaQuery query);

	/// <summary>Whether a record is so at this moment, as the connection sees it.</summary>
	public bool Matches(UserConnection userConnection, string schemaName, Guid recordId) {
		EntitySchemaQuery query = new(userConnection.EntitySchemaManager, schemaName) { UseAdminRights = false };
		query.PrimaryQueryColumn.IsAlwaysSelect = true;
		query.Filters.Add(ToQueryFilter(query));
		return query.GetEntity(userConnection, recordId) != null;
	}
}
