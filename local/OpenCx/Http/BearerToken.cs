using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace OpenCx.Http;

/// <summary>Reads the token of an <c>Authorization: Bearer</c> header.</summary>
internal static class BearerToken {
	/// <summary>The token, or nothing when the header is missing or of another scheme.</summary>
	public static string? Of(HttpRequest request) =>
		AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out AuthenticationHeaderValue? header)
			&& string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
			? header.Parameter
			: null;
}
