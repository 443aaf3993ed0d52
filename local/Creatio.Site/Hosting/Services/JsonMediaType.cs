using Microsoft.Net.Http.Headers;

namespace Creatio.Site.Hosting.Services;

/// <summary>The content types that Creatio's services read as JSON.</summary>
internal static class JsonMediaType {
	/// <summary>Whether a <c>Content-Type</c> header means JSON.</summary>
	public static bool Matches(string? contentType) =>
		MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
		&& (IsJson(type.SubType.Value) || IsJson(type.Suffix.Value));

	private static bool IsJson(string? name) => string.Equals(name, "json", StringComparison.OrdinalIgnoreCase);
}
