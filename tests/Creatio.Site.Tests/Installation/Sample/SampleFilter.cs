using System.Text.Json.Nodes;

namespace Creatio.Site.Tests.Installation.Sample;

/// <summary>Filters of start signals, as the filter editor writes them.</summary>
internal static class SampleFilter {
	private const int Equal = 3;

	public static JsonObject And(params JsonObject[] filters) => Group(0, filters);

	public static JsonObject Or(params JsonObject[] filters) => Group(1, filters);

	public static JsonObject In(string path, params string[] ids) => Filter(4, Equal, path, "rightExpressions",
		new JsonArray([.. ids.Select(id => Value(10, id))]));

	public static JsonObject Compare(string path, int comparison, int dataValueType, JsonNode value) =>
		Filter(1, comparison, path, "rightExpression", Value(dataValueType, value));

	public static JsonObject IsNull(string path) => Filter(2, 1, path, "isNull", true);

	public static JsonObject IsNotNull(string path) => Filter(2, 2, path, "isNull", false);

	public static JsonObject Disabled(JsonObject filter) {
		filter["isEnabled"] = false;
		return filter;
	}

	/// <summary>The whole of metadata key DZ13: a text with two texts inside.</summary>
	public static string Serialize(JsonObject filter, string rootSchemaName) {
		filter["rootSchemaName"] = rootSchemaName;
		return new JsonObject {
			["className"] = "Terrasoft.FilterGroup",
			["serializedFilterEditData"] = filter.ToJsonString(),
			["dataSourceFilters"] = filter.ToJsonString()
		}.ToJsonString();
	}

	private static JsonObject Group(int logicalOperation, JsonObject[] filters) => new() {
		["items"] = new JsonObject(filters.Select((filter, index) => KeyValuePair.Create($"filter{index}", (JsonNode?)filter))),
		["logicalOperation"] = logicalOperation,
		["isEnabled"] = true,
		["filterType"] = 6
	};

	private static JsonObject Filter(int type, int comparison, string path, string rightName, JsonNode right) => new() {
		["filterType"] = type,
		["comparisonType"] = comparison,
		["isEnabled"] = true,
		["trimDateTimeParameterToDate"] = false,
		["leftExpression"] = new JsonObject { ["expressionType"] = 0, ["columnPath"] = path },
		[rightName] = right
	};

	private static JsonObject Value(int dataValueType, JsonNode value) => new() {
		["expressionType"] = 2,
		["parameter"] = new JsonObject { ["dataValueType"] = dataValueType, ["value"] = value }
	};
}
