using System.Collections.Generic;
using System.Linq;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Entities;

/// <summary>Finds the row of a record. Texts are read as the record itself holds them, whatever the user's culture.</summary>
internal sealed class EntityFetch(Entity entity) {
	/// <summary>The first record with those values, or null.</summary>
	public Entity? Find(Dictionary<string, object> conditions, IEnumerable<string> columnNames, bool useDisplayValues) {
		EntitySchemaQuery query = new EntitySchemaQuery(entity.Schema) {
			RowCount = 1,
			UseAdminRights = entity.UseAdminRights,
			UseLocalization = false,
			IgnoreDisplayValues = !useDisplayValues
		};
		foreach (string columnName in columnNames) {
			query.AddColumn(columnName);
		}
		foreach (KeyValuePair<string, object> condition in conditions) {
			query.Filters.Add(query.CreateFilterWithParameters(FilterComparisonType.Equal, condition.Key, condition.Value));
		}
		return query.GetEntityCollection(entity.UserConnection).FirstOrDefault();
	}
}
