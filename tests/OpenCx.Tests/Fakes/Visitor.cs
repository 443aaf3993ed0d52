using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OpenCx.Tests.Fakes;

/// <summary>A visitor's browser: calls the widget endpoints as the widget does.</summary>
internal sealed class Visitor {
	public Visitor(HttpClient http) {
		Http = http;
		Http.BaseAddress = new Uri(http.BaseAddress!, "backend/widget/v2/");
		Http.DefaultRequestHeaders.Add("X-Bot-Token", LocalOpenCx.BotToken);
	}

	public HttpClient Http { get; }

	public string ExternalId { get; init; } = "v-81";

	public void Use(string contactToken) =>
		Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", contactToken);

	public async Task<JsonElement> PostAsync(string path, object body) {
		using HttpResponseMessage response = await Http.PostAsJsonAsync(path, body);
		return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
	}

	public async Task<Guid> OpenSessionAsync() =>
		(await PostAsync("create-session", new { customData = new { external_id = ExternalId } })).GetProperty("id").GetGuid();

	public Task<JsonElement> SayAsync(Guid sessionId, string text) => SayAsync(sessionId, text, Guid.NewGuid());

	public Task<JsonElement> SayAsync(Guid sessionId, string text, Guid uuid) =>
		PostAsync("chat/send", new { uuid, content = text, session_id = sessionId, bot_token = LocalOpenCx.BotToken });

	public Task<JsonElement> PollAsync(Guid sessionId) => Http.GetFromJsonAsync<JsonElement>($"poll/{sessionId}");

	/// <summary>What is on the visitor's screen: who spoke, and the words.</summary>
	public async Task<List<(string Kind, string Text)>> ReadAsync(Guid sessionId) {
		JsonElement poll = await PollAsync(sessionId);
		return [.. poll.GetProperty("history").EnumerateArray()
			.Select(message => (
				Kind: message.GetProperty("sender").GetProperty("kind").GetString()!,
				Text: message.GetProperty("content").GetProperty("text").GetString()!))
			.Where(message => message.Kind != "system")];
	}
}
