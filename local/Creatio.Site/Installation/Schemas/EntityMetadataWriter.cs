using System.Text.Json.Nodes;
using Creatio.Platform.Hosting;

namespace Creatio.Site.Installation.Schemas;

/// <summary>
/// Writes what the site knows of an object as Creatio's metadata, so that a difference can be applied to it.
/// </summary>
internal static class EntityMetadataWriter {
	/// <summary>Writes the <c>Schema</c> object of an object's metadata.</summary>
	/// <param name="entity">The object that is inherited from or replaced.</param>
	/// <param name="replaces">Whether it is replaced; indexes belong to the table, so an inheriting object has none of them.</param>
	public static JsonObject Write(EntityModel entity, bool replaces) {
		JsonObject schema = new() {
			["UId"] = entity.UId.ToString(),
			["A2"] = entity.Name,
			["B2"] = new JsonArray(),
			["D2"] = new JsonArray([.. entity.Columns.Select(WriteColumn)]),
			["D6"] = new JsonArray(replaces ? [.. entity.Indexes.Select(index => WriteIndex(entity, index))] : []),
			["D15"] = entity.IsAdministratedByOperations
		};
		ColumnModel? display = entity.Columns.FirstOrDefault(column => column.Name == entity.PrimaryDisplayColumnName);
		if (display != null) {
			schema["D4"] = display.UId.ToString();
		}
		return schema;
	}

	private static JsonObject WriteColumn(ColumnModel column) {
		JsonObject metadata = new() {
			["UId"] = column.UId.ToString(),
			["A2"] = column.Name,
			["S2"] = column.DataValueTypeUId.ToString(),
			["E2"] = column.IsRequired ? 1 : 0,
			["E6"] = column.IsIndexed,
			["E21"] = column.IsLocalizable
		};
		if (column.ReferenceSchemaUId is { } reference) {
			metadata["S4"] = reference.ToString();
		}
		if (column.DefaultSource != ColumnDefaultSource.None) {
			metadata["E12"] = new JsonObject { ["FB1"] = (int)column.DefaultSource, ["FB2"] = column.DefaultValue };
		}
		return metadata;
	}

	private static JsonObject WriteIndex(EntityModel entity, IndexModel index) => new() {
		["UId"] = DerivedId.Of(index.Name).ToString(),
		["A2"] = index.Name,
		["F2"] = index.IsUnique,
		["F4"] = new JsonArray([.. index.ColumnNames.Select(name => (JsonNode)new JsonObject {
			["G1"] = entity.Columns.First(column => column.Name == name).UId.ToString()
		})])
	};
}
