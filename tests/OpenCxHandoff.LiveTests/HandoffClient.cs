using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OpenCxHandoff.LiveTests;

/// <summary>Posts handoffs to the package's service, as OpenCX does or as a user who has logged in.</summary>
internal sealed class HandoffClient : IDisposable {
	private const string ServicePath = "rest/OpenCxHandoffService/Handoff";
	private const string CsrfToken = "BPMCSRF";

	private readonly LiveSettings _settings;
	private readonly CookieContainer _cookies = new();
	private readonly HttpClient _http;

	private HandoffClient(LiveSettings settings) {
		_settings = settings;
		_http = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = settings.Address };
	}

	/// <summary>Logs in. Throws an <see cref="InvalidOperationException"/> that says what the site answered.</summary>
	public static async Task<HandoffClient> ConnectAsync(LiveSettings settings) {
		HandoffClient client = new(settings);
		await (settings.Credentials switch {
			OAuthCredentials oAuth => client.GetTokenAsync(oAuth),
			PasswordCredentials password => client.LogInAsync(password),
			_ => throw new NotSupportedException($"There is no login with {settings.Credentials.GetType().Name}.")
		});
		return client;
	}

	/// <summary>Hands a conversation over and returns the service's answer.</summary>
	public async Task<HandoffAnswer> PostAsync(JsonObject body) {
		string path = (_settings.IsNetCore ? "" : "0/") + ServicePath;
		using HttpResponseMessage response = await _http.PostAsJsonAsync(path, body);
		JsonNode answer = await ReadAsync(response,
			$"the handoff; CREATIO_IS_NETCORE, now {_settings.IsNetCore}, says which runtime's address is used");
		return new HandoffAnswer(Guid.Parse((string)answer["caseId"]!), (bool)answer["created"]!, (int)answer["messagesLogged"]!);
	}

	public void Dispose() => _http.Dispose();

	private async Task GetTokenAsync(OAuthCredentials credentials) {
		using FormUrlEncodedContent form = new(new Dictionary<string, string> {
			["grant_type"] = "client_credentials",
			["client_id"] = credentials.ClientId,
			["client_secret"] = credentials.ClientSecret
		});
		using HttpResponseMessage response = await _http.PostAsync(credentials.TokenAddress, form);
		JsonNode token = await ReadAsync(response, "the request for an access token");
		_http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)token["access_token"]!);
	}

	private async Task LogInAsync(PasswordCredentials credentials) {
		_http.DefaultRequestHeaders.Add("ForceUseSession", "true");
		using HttpResponseMessage response = await _http.PostAsJsonAsync("ServiceModel/AuthService.svc/Login",
			new JsonObject { ["UserName"] = credentials.User, ["UserPassword"] = credentials.Password });
		JsonNode answer = await ReadAsync(response, "the login");
		if ((int)answer["Code"]! != 0) {
			throw new InvalidOperationException($"The site refuses the login of {credentials.User}: {answer["Message"]}");
		}
		_http.DefaultRequestHeaders.Add(CsrfToken, _cookies.GetCookies(_settings.Address)[CsrfToken]?.Value);
	}

	private static async Task<JsonNode> ReadAsync(HttpResponseMessage response, string what) {
		string body = await response.Content.ReadAsStringAsync();
		return response.IsSuccessStatusCode
			? JsonNode.Parse(body)!
			: throw new InvalidOperationException($"The site answered {(int)response.StatusCode} to {what}: {body}");
	}
}

/// <summary>What the service answers to a handoff.</summary>
internal sealed record HandoffAnswer(Guid CaseId, bool Created, int MessagesLogged);
