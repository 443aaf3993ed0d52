using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using OpenCx.Http;

namespace OpenCx.Api;

/// <summary>The JSON of the public API: snake case, and what is not known is left out.</summary>
internal static class ApiJson {
	private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) {
		PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
		DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
		Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
	};

	/// <summary>Reads a request's body.</summary>
	/// <exception cref="RequestRefusedException">There is no body.</exception>
	public static async Task<T> ReadAsync<T>(HttpRequest request) =>
		await request.ReadFromJsonAsync<T>(_options) ?? throw RequestRefusedException.BadRequest("The request has no body.");

	/// <summary>An answer with a body.</summary>
	public static IResult Answer<T>(T value) => Results.Json(value, _options);

	/// <summary>The body that an answer has; an empty object when it has none.</summary>
	public static JsonObject BodyOf(object? answer) => answer is IValueHttpResult { Value: { } value }
		? JsonSerializer.SerializeToNode(value, value.GetType(), _options)!.AsObject()
		: [];
}
