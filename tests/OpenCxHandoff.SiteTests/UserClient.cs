using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OpenCxHandoff.SiteTests;

/// <summary>
/// A user who has logged in with a password and reads and changes records through the DataService, each request as ATF.Repository 2.0.3
/// writes it: all members, also those without a meaning here.
/// </summary>
internal sealed class UserClient : IDisposable {
	private const string CsrfToken = "BPMCSRF";

	private readonly CookieContainer _cookies = new();
	private readonly HttpClient _http;
	private readonly string _prefix;

	private UserClient(Uri address, string prefix) {
		_http = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = address };
		_prefix = prefix;
	}

	/// <summary>Logs in as the administrator of a site; the prefix is that of a runtime.</summary>
	public static async Task<UserClient> LogInAsync(Uri address, string prefix) {
		UserClient client = new(address, prefix);
		using HttpResponseMessage response = await client._http.PostAsJsonAsync("ServiceModel/AuthService.svc/Login",
			new JsonObject { ["UserName"] = "Supervisor", ["UserPassword"] = "Supervisor" });
		response.EnsureSuccessStatusCode();
		client._http.DefaultRequestHeaders.Add(CsrfToken, client._cookies.GetCookies(address)[CsrfToken]!.Value);
		return client;
	}

	public async Task<Answer> HandOverAsync(JsonObject body) {
		using HttpResponseMessage response = await _http.PostAsJsonAsync(_prefix + "rest/OpenCxHandoffService/Handoff", body);
		return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
	}

	/// <summary>The records with a value in a column, with some of their columns.</summary>
	public async Task<IReadOnlyList<JsonObject>> FindAsync(string schema, string column, JsonNode value, params string[] columns) {
		JsonObject answer = await SendAsync("SelectQuery", new JsonObject {
			["__type"] = "Terrasoft.Nui.ServiceModel.DataContract.SelectQuery",
			["queryType"] = 0,
			["columns"] = Items(columns.Select(name => (name, new JsonObject {
				["orderDirection"] = 0,
				["orderPosition"] = -1,
				["expression"] = Expression(name, parameter: null)
			}))),
			["allColumns"] = false,
			["isDistinct"] = false,
			["rowCount"] = 20000,
			["chunkSize"] = -1,
			["rowsOffset"] = -1,
			["isPageable"] = false,
			["useLocalization"] = true,
			["useRecordDeactivation"] = false,
			["queryOptimize"] = false,
			["useMetrics"] = false,
			["adminUnitRoleSources"] = 0,
			["querySource"] = 0,
			["ignoreDisplayValues"] = true,
			["filters"] = Filter(filterType: 6, comparisonType: 0, [Filter(filterType: 1, comparisonType: 3, [], column, value)]),
			["rootSchemaName"] = schema,
			["queryKind"] = 0,
			["columnValues"] = Items([]),
			["includeProcessExecutionData"] = true
		});
		return [.. answer["rows"]!.AsArray().Select(row => row!.AsObject())];
	}

	/// <summary>Adds a record and returns its id.</summary>
	public async Task<Guid> AddAsync(string schema, params (string Column, JsonNode? Value)[] values) {
		Guid id = Guid.NewGuid();
		await SendAsync("BatchQuery", new JsonObject {
			["items"] = new JsonArray(new JsonObject {
				["__type"] = "Terrasoft.Nui.ServiceModel.DataContract.InsertQuery",
				["rootSchemaName"] = schema,
				["queryKind"] = 0,
				["columnValues"] = Items(values.Append(("Id", id)).Select(value => (value.Item1, Expression(columnPath: null, value.Item2)))),
				["includeProcessExecutionData"] = true
			}),
			["continueIfError"] = false,
			["instanceId"] = Guid.NewGuid(),
			["includeProcessExecutionData"] = true
		});
		return id;
	}

	public void Dispose() => _http.Dispose();

	private async Task<JsonObject> SendAsync(string contract, JsonObject request) {
		using HttpResponseMessage response = await _http.PostAsJsonAsync($"{_prefix}DataService/json/SyncReply/{contract}", request);
		JsonObject answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
		Assert.That((bool)answer["success"]!, Is.True, answer.ToJsonString());
		return answer;
	}

	private static JsonObject Items(IEnumerable<(string Name, JsonObject Item)> items) => new() {
		["items"] = new JsonObject(items.Select(item => KeyValuePair.Create(item.Name, (JsonNode?)item.Item)))
	};

	private static JsonObject Filter(
		int filterType, int comparisonType, IEnumerable<JsonObject> items, string? column = null, JsonNode? value = null) => new() {
			["rootSchemaName"] = null,
			["logicalOperation"] = 0,
			["isEnabled"] = true,
			["filterType"] = filterType,
			["comparisonType"] = comparisonType,
			["isNull"] = false,
			["isNot"] = false,
			["subFilters"] = null,
			["items"] = Items(items.Select(item => (Guid.NewGuid().ToString(), item)))["items"]!.DeepClone(),
			["leftExpression"] = column == null ? null : Expression(column, parameter: null),
			["rightExpression"] = column == null ? null : Expression(columnPath: null, value),
			["rightExpressions"] = null,
			["trimDateTimeParameterToDate"] = false
		};

	// A column by its path, or a value.
	private static JsonObject Expression(string? columnPath, JsonNode? parameter) => new() {
		["expressionType"] = columnPath == null ? 2 : 0,
		["columnPath"] = columnPath,
		["parameter"] = columnPath != null ? null : new JsonObject { ["dataValueType"] = 1, ["value"] = parameter },
		["functionType"] = 0,
		["functionArgument"] = null,
		["functionArguments"] = null,
		["aggregationType"] = 0,
		["subFilters"] = null,
		["arithmeticOperation"] = 0,
		["leftArithmeticOperand"] = null,
		["rightArithmeticOperand"] = null,
		["datePartType"] = 0
	};
}
