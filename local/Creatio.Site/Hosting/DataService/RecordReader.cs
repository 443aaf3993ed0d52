using System.Globalization;
using System.Text.Json.Nodes;
using Creatio.Site.Hosting.DataService.Contracts;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Hosting.DataService;

/// <summary>Runs a SelectQuery: the records with the columns that the caller names, and what kinds of values they have.</summary>
internal sealed class RecordReader(UserConnection userConnection, ObjectRights rights) {
	private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fff";

	/// <summary>Reads the records. Times are in the user's time zone.</summary>
	public JsonObject Read(DataQuery request) {
		EntitySchemaQuery query = RecordQuery.Create(userConnection, request);
		rights.Check(query.RootSchema, ObjectOperation.Read);
		query.IgnoreDisplayValues = request.IgnoreDisplayValues;
		int offset = Math.Max(request.RowsOffset, 0);
		query.RowCount = request.RowCount < 0 ? 0 : request.RowCount + offset;
		List<SelectedColumn> columns = [.. request.Columns.Items.Select(item => Select(query, item.Key, item.Value))];
		JsonArray rows = [.. query.GetEntityCollection(userConnection).Skip(offset).Select(entity => WriteRow(entity, columns))];
		return new JsonObject {
			["rowConfig"] = new JsonObject(columns.Select(column => KeyValuePair.Create(column.Key, (JsonNode?)Describe(column.Column)))),
			["rows"] = rows,
			["notFoundColumns"] = new JsonArray(),
			["rowsAffected"] = rows.Count,
			["nextPrcElReady"] = false,
			["success"] = true
		};
	}

	private SelectedColumn Select(EntitySchemaQuery query, string key, QueryColumn requested) {
		string path = requested.Expression.GetColumnPath();
		EntitySchemaQueryColumn queried = query.AddColumn(path);
		queried.OrderDirection = requested.OrderDirection;
		queried.OrderPosition = requested.OrderPosition;
		EntitySchemaColumn column = new QuerySources(new Select(userConnection), query.RootSchema, useLocalization: false).Find(path).Column;
		return new SelectedColumn(key, queried.Name, column);
	}

	private static JsonObject Describe(EntitySchemaColumn column) {
		JsonObject description = new() { ["dataValueType"] = (int)Enum.Parse<ClientDataValueType>(column.DataValueType.Name) };
		if (column.DataValueType.IsLookup) {
			description["isLookup"] = true;
			description["referenceSchemaName"] = column.ReferenceSchema?.Name;
		}
		return description;
	}

	private static JsonNode? WriteRow(Entity entity, IEnumerable<SelectedColumn> columns) =>
		new JsonObject(columns.Select(column => KeyValuePair.Create(column.Key, WriteValue(entity, column))));

	private static JsonNode? WriteValue(Entity entity, SelectedColumn selected) {
		if (selected.Column.DataValueType.IsLookup) {
			return WriteLookup(entity, selected);
		}
		return entity.GetColumnValue(selected.Name) switch {
			null when selected.Column.ValueType == typeof(string) => "",
			null => null,
			DateTime time => time.ToString(TimeFormat, CultureInfo.InvariantCulture),
			byte[] bytes => Convert.ToBase64String(bytes),
			object value => JsonValue.Create(value)
		};
	}

	// A lookup without a value is an empty text, not null.
	private static JsonNode WriteLookup(Entity entity, SelectedColumn selected) {
		if (entity.GetColumnValue(selected.Name + "Id") is not Guid id || id == Guid.Empty) {
			return "";
		}
		string? displayName = selected.Column.GetDisplayValueName(selected.Name);
		EntityColumnValue? displayed = displayName == null ? null : entity.FindEntityColumnValue(displayName);
		return new JsonObject {
			["value"] = id,
			["displayValue"] = displayed?.Value?.ToString() ?? "",
			["primaryImageValue"] = ""
		};
	}

	/// <param name="Key">What the caller calls the column.</param>
	/// <param name="Name">What the query calls it.</param>
	/// <param name="Column">The column.</param>
	private sealed record SelectedColumn(string Key, string Name, EntitySchemaColumn Column);
}
