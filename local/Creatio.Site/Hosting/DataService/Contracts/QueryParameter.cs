using System.Globalization;
using System.Text.Json;

namespace Creatio.Site.Hosting.DataService.Contracts;

/// <summary>A value that a request carries.</summary>
internal sealed record QueryParameter {
	/// <summary>Kind of the value.</summary>
	public ClientDataValueType DataValueType { get; init; }

	/// <summary>The value. A time is a JSON text within the text, in the user's time zone.</summary>
	public JsonElement Value { get; init; }

	/// <summary>The value for server code, or null.</summary>
	public object? Read() => Value.ValueKind switch {
		JsonValueKind.String when IsTime => DateTime.Parse(Value.GetString()!.Trim('"'), CultureInfo.InvariantCulture),
		JsonValueKind.String => Value.GetString(),
		JsonValueKind.Number => Value.GetDecimal(),
		JsonValueKind.True => true,
		JsonValueKind.False => false,
		_ => null
	};

	private bool IsTime => DataValueType is ClientDataValueType.DateTime or ClientDataValueType.Date or ClientDataValueType.Time;
}
