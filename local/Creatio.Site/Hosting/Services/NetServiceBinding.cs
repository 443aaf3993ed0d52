using System.Text;
using Newtonsoft.Json;

namespace Creatio.Site.Hosting.Services;

/// <summary>
/// Creatio on .NET: a <see cref="Stream"/> gets a copy of any body, answers are written by Newtonsoft.Json with Microsoft dates
/// and with dictionaries as arrays of key and value.
/// </summary>
internal sealed class NetServiceBinding : ServiceBinding {
	private static readonly JsonSerializerSettings _settings = new() {
		DateFormatHandling = DateFormatHandling.MicrosoftDateFormat,
		Converters = { new DictionaryAsArrayConverter() }
	};

	/// <inheritdoc/>
	public override byte[] WriteJson(object? value, Type type) =>
		Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(value, type, _settings));

	/// <inheritdoc/>
	protected override void CheckContentType(ServiceOperation operation, string? contentType, byte[] body) {
		if (body.Length > 0 && !operation.TakesStream && !JsonMediaType.Matches(contentType)) {
			throw new UnreadableRequestException("The operation takes JSON: send the content type application/json.");
		}
	}
}
