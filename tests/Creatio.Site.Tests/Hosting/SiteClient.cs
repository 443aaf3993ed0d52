using System.Net.Http.Headers;
using System.Text;
using Creatio.Site.Hosting.Authentication;

namespace Creatio.Site.Tests.Hosting;

/// <summary>Calls a site over HTTP as an OAuth application does.</summary>
internal sealed class SiteClient(Uri address) : IDisposable {
	private readonly HttpClient _http = new() { BaseAddress = address };

	public Task<SiteAnswer> RequestTokenAsync(string grantType, string clientId, string clientSecret) =>
		SendAsync(HttpMethod.Post, "connect/token", authorization: null, new FormUrlEncodedContent(new Dictionary<string, string> {
			["grant_type"] = grantType,
			["client_id"] = clientId,
			["client_secret"] = clientSecret
		}));

	public async Task<string> GetTokenAsync(OAuthClient client) =>
		(string)(await RequestTokenAsync("client_credentials", client.Id, client.Secret)).Json!["access_token"]!;

	public async Task<SiteAnswer> SendAsync(HttpMethod method, string path, string? authorization, HttpContent? content = null) {
		using HttpRequestMessage request = new(method, path) { Content = content };
		if (authorization != null) {
			request.Headers.TryAddWithoutValidation("Authorization", authorization);
		}
		using HttpResponseMessage response = await _http.SendAsync(request);
		return await SiteAnswer.ReadAsync(response);
	}

	/// <summary>A body with exactly this content type, or without any.</summary>
	public static HttpContent Body(string text, string? contentType) => new ByteArrayContent(Encoding.UTF8.GetBytes(text)) {
		Headers = { ContentType = contentType == null ? null : MediaTypeHeaderValue.Parse(contentType) }
	};

	public void Dispose() => _http.Dispose();
}
