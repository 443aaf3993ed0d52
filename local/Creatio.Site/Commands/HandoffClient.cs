using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Reporting;

namespace Creatio.Site.Commands;

/// <summary>Posts handoffs over HTTP as OpenCX does: a token for its client credentials, then calls that carry it.</summary>
internal sealed class HandoffClient : IDisposable {
	private const string ServicePath = "rest/OpenCxHandoffService/Handoff";
	private static readonly TimeSpan _timeout = TimeSpan.FromMinutes(10);

	private readonly HttpClient _http;
	private readonly string _path;

	/// <summary>Creates a client of a site, for the service as .NET or as .NET Framework serves it.</summary>
	public HandoffClient(Uri siteAddress, bool usesFramework) {
		_http = new HttpClient { BaseAddress = siteAddress, Timeout = _timeout };
		_path = usesFramework ? "0/" + ServicePath : ServicePath;
	}

	/// <summary>Gets the token that the next calls carry.</summary>
	public async Task AuthenticateAsync(OAuthClient application, CancellationToken cancellationToken) {
		using FormUrlEncodedContent form = new(new Dictionary<string, string> {
			["grant_type"] = "client_credentials",
			["client_id"] = application.Id,
			["client_secret"] = application.Secret
		});
		using HttpResponseMessage response = await _http.PostAsync("connect/token", form, cancellationToken);
		response.EnsureSuccessStatusCode();
		AccessToken? token = await response.Content.ReadFromJsonAsync<AccessToken>(cancellationToken);
		_http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token!.Value);
	}

	/// <summary>Posts a body as it is.</summary>
	public async Task<HandoffAnswer> PostAsync(byte[] body, CancellationToken cancellationToken) {
		using ByteArrayContent content = new(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
		using HttpResponseMessage response = await _http.PostAsync(_path, content, cancellationToken);
		return new HandoffAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
	}

	/// <inheritdoc/>
	public void Dispose() => _http.Dispose();

	private sealed record AccessToken([property: JsonPropertyName("access_token")] string Value);
}
