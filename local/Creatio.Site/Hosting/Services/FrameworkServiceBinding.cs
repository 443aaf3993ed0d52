using System.Runtime.Serialization.Json;

namespace Creatio.Site.Hosting.Services;

/// <summary>
/// Creatio on .NET Framework: WCF's JSON both ways. It refuses to hand a body that calls itself JSON to a <see cref="Stream"/>,
/// and anything else to a data contract.
/// </summary>
internal sealed class FrameworkServiceBinding : ServiceBinding {
	/// <inheritdoc/>
	public override byte[] WriteJson(object? value, Type type) {
		using MemoryStream stream = new();
		new DataContractJsonSerializer(type).WriteObject(stream, value);
		return stream.ToArray();
	}

	/// <inheritdoc/>
	protected override void CheckContentType(ServiceOperation operation, string? contentType, byte[] body) {
		if (body.Length > 0 && JsonMediaType.Matches(contentType) == operation.TakesStream) {
			throw new UnreadableRequestException(operation.TakesStream
				? "The body's format is 'Json', and the operation takes 'Raw'."
				: "The body's format is 'Raw', and the operation takes 'Json'.");
		}
	}
}
