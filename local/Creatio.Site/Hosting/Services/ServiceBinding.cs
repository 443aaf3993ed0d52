using System.Reflection;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text.Json;

namespace Creatio.Site.Hosting.Services;

/// <summary>How one of Creatio's runtimes turns a body into arguments and a result into a body.</summary>
internal abstract class ServiceBinding {
	/// <summary>The runtime's content type for JSON answers.</summary>
	public const string JsonContentType = "application/json; charset=utf-8";

	/// <summary>The arguments of a call.</summary>
	/// <exception cref="UnreadableRequestException">The body does not fit the operation.</exception>
	public object?[] ReadArguments(ServiceOperation operation, byte[] body, string? contentType) {
		CheckContentType(operation, contentType, body);
		if (operation.TakesStream) {
			return [new MemoryStream(body, writable: false)];
		}
		return operation.IsRequestWrapped
			? ReadWrapped(operation.Parameters, body)
			: [.. operation.Parameters.Select(parameter => ReadJson(body, parameter.ParameterType))];
	}

	/// <summary>The body of an answer; empty for an operation that returns nothing.</summary>
	public byte[] WriteResult(ServiceOperation operation, object? result) {
		if (operation.ReturnsNothing) {
			return [];
		}
		byte[] body = WriteJson(result, operation.Method.ReturnType);
		return operation.IsResponseWrapped ? [.. "{\""u8, .. Utf8(operation.ResultName), .. "\":"u8, .. body, .. "}"u8] : body;
	}

	/// <summary>Writes a value, such as a result or the detail of a fault.</summary>
	public abstract byte[] WriteJson(object? value, Type type);

	/// <summary>Refuses a content type that the runtime does not bind to the operation.</summary>
	protected abstract void CheckContentType(ServiceOperation operation, string? contentType, byte[] body);

	private static object?[] ReadWrapped(IReadOnlyList<ParameterInfo> parameters, byte[] body) {
		if (body.Length == 0) {
			return new object?[parameters.Count];
		}
		try {
			using JsonDocument document = JsonDocument.Parse(body);
			return [.. parameters.Select(parameter => ReadMember(document.RootElement, parameter))];
		} catch (JsonException exception) {
			throw new UnreadableRequestException("The body is not JSON.", exception);
		}
	}

	private static object? ReadMember(JsonElement body, ParameterInfo parameter) =>
		body.ValueKind == JsonValueKind.Object && body.TryGetProperty(parameter.Name!, out JsonElement member)
			? ReadJson(Utf8(member.GetRawText()), parameter.ParameterType)
			: null;

	// Both runtimes read with WCF's reader: case-sensitive names, unknown members ignored, dates as /Date(…)/.
	private static object? ReadJson(byte[] json, Type type) {
		if (json.Length == 0) {
			return null;
		}
		try {
			using MemoryStream stream = new(json, writable: false);
			return new DataContractJsonSerializer(type).ReadObject(stream);
		} catch (SerializationException exception) {
			throw new UnreadableRequestException("The body does not fit the operation's parameter.", exception);
		}
	}

	private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
