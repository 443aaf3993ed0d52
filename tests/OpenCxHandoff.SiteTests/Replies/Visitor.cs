using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx;
using OpenCx.Sessions;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>A visitor of the shop, and what people do with his session in OpenCX's inbox.</summary>
internal sealed class Visitor {
	private const string BotToken = "local-widget";

	private static readonly HttpClient _http = new();

	private readonly OpenCxServer _openCx;
	private string? _token;

	private Visitor(OpenCxServer openCx) => _openCx = openCx;

	/// <summary>The visitor's conversation.</summary>
	public Session Session { get; private set; } = null!;

	/// <summary>Opens the chat.</summary>
	public static async Task<Visitor> ArriveAsync(OpenCxServer openCx) {
		Visitor visitor = new(openCx);
		JsonElement contact = await visitor.PostAsync("contact/create-unverified", new { non_verified_name = "Dana" });
		visitor._token = contact.GetProperty("token").GetString();
		JsonElement session = await visitor.PostAsync("create-session", new { customData = new { external_id = $"{Guid.NewGuid()}" } });
		visitor.Session = openCx.Store.FindSession(session.GetProperty("id").GetGuid())!;
		return visitor;
	}

	/// <summary>Writes a message.</summary>
	public Task SayAsync(string text) =>
		PostAsync("chat/send", new { uuid = Guid.NewGuid(), content = text, session_id = Session.Id, bot_token = BotToken });

	/// <summary>Somebody opens or closes the session in the inbox.</summary>
	public async Task SetStatusAsync(string status) {
		Uri address = new(_openCx.Address, $"inbox/sessions/{Session.Id}/status");
		using HttpResponseMessage response = await _http.PostAsJsonAsync(address, new { status });
		response.EnsureSuccessStatusCode();
	}

	private async Task<JsonElement> PostAsync<T>(string path, T body) {
		using HttpRequestMessage request = new(HttpMethod.Post, new Uri(_openCx.Address, "backend/widget/v2/" + path)) {
			Content = JsonContent.Create(body)
		};
		request.Headers.Add("X-Bot-Token", BotToken);
		if (_token != null) {
			request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
		}
		using HttpResponseMessage response = await _http.SendAsync(request);
		return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
	}
}
