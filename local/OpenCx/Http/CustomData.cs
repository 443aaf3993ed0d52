using System.Globalization;
using System.Text.Json;

namespace OpenCx.Http;

/// <summary>Reads the attributes of a session or contact: texts, numbers and booleans. OpenCX refuses nested values.</summary>
internal static class CustomData {
	/// <summary>The attributes as .NET values.</summary>
	/// <exception cref="RequestRefusedException">A value is an object or an array.</exception>
	public static Dictionary<string, object> Read(IReadOnlyDictionary<string, JsonElement>? attributes) =>
		(attributes ?? new Dictionary<string, JsonElement>())
			.Where(attribute => attribute.Value.ValueKind != JsonValueKind.Null)
			.ToDictionary(attribute => attribute.Key, attribute => ReadValue(attribute.Key, attribute.Value));

	/// <summary>The attributes as texts, as contacts keep them.</summary>
	/// <exception cref="RequestRefusedException">A value is an object or an array.</exception>
	public static Dictionary<string, string> ReadTexts(IReadOnlyDictionary<string, JsonElement>? attributes) {
		Dictionary<string, object> values = Read(attributes);
		return values.ToDictionary(value => value.Key, value => Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "");
	}

	private static object ReadValue(string name, JsonElement value) => value.ValueKind switch {
		JsonValueKind.String => value.GetString() ?? "",
		JsonValueKind.Number => value.GetDecimal(),
		JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
		_ => throw RequestRefusedException.BadRequest($"The attribute '{name}' is nested; only texts, numbers and booleans are allowed."),
	};
}
