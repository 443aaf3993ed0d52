using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Creatio.Site.Hosting.Authentication;

namespace OpenCxHandoff.SiteTests;

/// <summary>Calls the service of a site as OpenCX does: over HTTP, with a token.</summary>
internal sealed class ServiceClient(Uri address) : IDisposable {
	private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

	public async Task<Answer> PostAsync(string body, string prefix = "rest", OAuthClient? client = null) =>
		await SendAsync(body, await GetTokenAsync(client ?? OAuthClientStore.OpenCx), prefix);

	public async Task<Answer> SendAsync(string body, string? token, string prefix = "rest") {
		using HttpRequestMessage request = new(HttpMethod.Post, prefix + "/OpenCxHandoffService/Handoff") {
			Content = new StringContent(body, new MediaTypeHeaderValue("application/json"))
		};
		if (token != null) {
			request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
		}
		using HttpResponseMessage response = await _http.SendAsync(request);
		return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
	}

	public async Task<string> GetTokenAsync(OAuthClient client) {
		using FormUrlEncodedContent form = new(new Dictionary<string, string> {
			["grant_type"] = "client_credentials",
			["client_id"] = client.Id,
			["client_secret"] = client.Secret
		});
		using HttpResponseMessage response = await _http.PostAsync("connect/token", form);
		return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]!;
	}

	public Task<string> GetAsync(string path) => _http.GetStringAsync(path);

	public void Dispose() => _http.Dispose();
}
