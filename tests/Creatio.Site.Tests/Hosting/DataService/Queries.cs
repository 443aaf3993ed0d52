using System.Text.Json.Nodes;

namespace Creatio.Site.Tests.Hosting.DataService;

/// <summary>Requests of the DataService, with the members that ATF.Repository writes.</summary>
internal static class Queries {
	private const int Group = 6;
	private const int Compare = 1;
	private const int Parameter = 2;
	private const int EqualTo = 3;

	public static JsonObject Select(string schema, params string[] columns) => new() {
		["__type"] = "Terrasoft.Nui.ServiceModel.DataContract.SelectQuery",
		["rootSchemaName"] = schema,
		["queryType"] = 0,
		["columns"] = new JsonObject { ["items"] = new JsonObject(columns.Select(column => KeyValuePair.Create(column, (JsonNode?)Column(column)))) },
		["filters"] = All(),
		["columnValues"] = new JsonObject { ["items"] = new JsonObject() },
		["allColumns"] = false,
		["rowCount"] = 20000,
		["rowsOffset"] = -1,
		["isPageable"] = false,
		["useLocalization"] = true,
		["ignoreDisplayValues"] = false
	};

	public static JsonObject Insert(string schema, params (string Column, JsonNode? Value)[] values) => new() {
		["__type"] = "Terrasoft.Nui.ServiceModel.DataContract.InsertQuery",
		["rootSchemaName"] = schema,
		["columnValues"] = Values(values)
	};

	public static JsonObject Update(string schema, Guid id, params (string Column, JsonNode? Value)[] values) => new() {
		["__type"] = "Terrasoft.Nui.ServiceModel.DataContract.UpdateQuery",
		["rootSchemaName"] = schema,
		["queryType"] = 2,
		["columnValues"] = Values(values),
		["filters"] = All(Equal("Id", id))
	};

	public static JsonObject Delete(string schema, Guid id) => new() {
		["__type"] = "Terrasoft.Nui.ServiceModel.DataContract.DeleteQuery",
		["rootSchemaName"] = schema,
		["queryType"] = 3,
		["filters"] = All(Equal("Id", id))
	};

	public static JsonObject Batch(params JsonObject[] queries) => new() {
		["items"] = new JsonArray([.. queries]),
		["continueIfError"] = false,
		["instanceId"] = Guid.NewGuid()
	};

	public static JsonObject Where(this JsonObject query, params JsonObject[] filters) {
		query["filters"] = All(filters);
		return query;
	}

	public static JsonObject All(params JsonObject[] filters) => FilterGroup(logicalOperation: 0, filters);

	public static JsonObject Any(params JsonObject[] filters) => FilterGroup(logicalOperation: 1, filters);

	public static JsonObject Equal(string path, JsonNode? value) => Filter(path, EqualTo, value);

	public static JsonObject Filter(string path, int comparison, JsonNode? value) => new() {
		["filterType"] = Compare,
		["comparisonType"] = comparison,
		["isEnabled"] = true,
		["leftExpression"] = new JsonObject { ["expressionType"] = 0, ["columnPath"] = path },
		["rightExpression"] = Value(value)
	};

	public static JsonObject Column(string path, int orderDirection = 0, int orderPosition = -1) => new() {
		["orderDirection"] = orderDirection,
		["orderPosition"] = orderPosition,
		["expression"] = new JsonObject { ["expressionType"] = 0, ["columnPath"] = path, ["parameter"] = null }
	};

	public static JsonObject Value(JsonNode? value, int dataValueType = 1) => new() {
		["expressionType"] = Parameter,
		["parameter"] = new JsonObject { ["dataValueType"] = dataValueType, ["value"] = value }
	};

	/// <summary>A time as a value: ATF.Repository writes it as a JSON text within the text.</summary>
	public static JsonObject Time(string time) => Value($"\"{time}\"", dataValueType: 7);

	private static JsonObject Values((string Column, JsonNode? Value)[] values) => new() {
		["items"] = new JsonObject(values.Select(value => KeyValuePair.Create(value.Column,
			value.Value is JsonObject expression ? expression : (JsonNode?)Value(value.Value))))
	};

	private static JsonObject FilterGroup(int logicalOperation, JsonObject[] filters) => new() {
		["filterType"] = Group,
		["logicalOperation"] = logicalOperation,
		["isEnabled"] = true,
		["items"] = new JsonObject(filters.Select(filter => KeyValuePair.Create(Guid.NewGuid().ToString(), (JsonNode?)filter)))
	};
}
