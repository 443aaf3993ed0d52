using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Sessions;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Api;

internal sealed class ApiEndpointsTests : ConversationFixture {
	[Test]
	public async Task AnyCall_WithoutKey_IsUnauthorizedInOpenCxErrorShape() {
		using HttpResponseMessage response = await OpenCx.NewClient().GetAsync($"chat/sessions/{SessionId}");

		JsonElement error = await response.Content.ReadFromJsonAsync<JsonElement>();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
		Assert.That(error.Names(), Is.EqualTo(["statusCode", "message", "error"]));
	}

	[Test]
	public async Task GetSession_HeldByAi_HasNoHandoff() {
		JsonElement session = await GetAsync($"chat/sessions/{SessionId}");

		Assert.That(session.Names(),
			Is.EqualTo(["id", "ticket_number", "status", "channel", "contact", "custom_data", "created_at", "updated_at"]));
		Assert.That(session.GetProperty("status").GetString(), Is.EqualTo("open"));
		Assert.That(session.GetProperty("channel").GetProperty("type").GetString(), Is.EqualTo("web"));
	}

	[Test]
	public async Task GetSession_AfterHandoff_HasHandoffAndCase() {
		await Visitor.SayAsync(SessionId, "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		JsonElement session = await GetAsync($"chat/sessions/{SessionId}");

		Assert.That(session.GetProperty("handoff").Names(), Is.EqualTo(["summary", "sentiment"]));
		Assert.That(session.GetProperty("ticketing_system").GetProperty("id_type").GetString(), Is.EqualTo("case_id"));
	}

	[Test]
	public async Task GetSession_ContactTypedAnEmail_ShowsItAsNotVerified() {
		Visitor visitor = await OpenCx.NewVisitorAsync("dana@example.com", "Dana");
		Guid session = await visitor.OpenSessionAsync();

		JsonElement contact = (await GetAsync($"chat/sessions/{session}")).GetProperty("contact");

		Assert.That(contact.TryGetProperty("email", out _), Is.False);
		Assert.That(contact.GetProperty("non_verified_email").GetString(), Is.EqualTo("dana@example.com"));
	}

	[Test]
	public async Task GetSession_Unknown_IsNotFound() {
		using HttpResponseMessage response = await OpenCx.Api.GetAsync($"chat/sessions/{Guid.NewGuid()}");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
	}

	[Test]
	public async Task GetHistory_LongConversation_IsReadCompletelyByCursor() {
		for (int count = 0; count < 60; count++) {
			await Visitor.SayAsync(SessionId, $"Message {count}");
		}
		var texts = new List<string>();
		string? cursor = null;
		do {
			JsonElement page = await GetAsync($"chat/sessions/{SessionId}/history?cursor={cursor}");
			texts.AddRange(page.GetProperty("items").EnumerateArray().Select(TextOf));
			cursor = page.GetProperty("next").GetString();
		} while (cursor is not null);

		Assert.That(texts.Where(text => text.StartsWith("Message ", StringComparison.Ordinal)),
			Is.EqualTo(Enumerable.Range(0, 60).Select(number => $"Message {number}")));
	}

	[Test]
	public async Task GetHistory_Message_HasDocumentedMembers() {
		await Visitor.SayAsync(SessionId, "Hello");

		JsonElement item = (await GetAsync($"chat/sessions/{SessionId}/history")).GetProperty("items")[0];

		Assert.That(item.Names(), Is.EqualTo(["id", "created_at", "event"]));
		Assert.That(item.GetProperty("event").Names(), Is.EqualTo(["type", "sender", "content", "attachments", "context"]));
		Assert.That(item.GetProperty("event").GetProperty("sender").GetProperty("type").GetString(), Is.EqualTo("contact"));
	}

	[Test]
	public async Task GetHistory_ForeignCursor_IsRefused() {
		using HttpResponseMessage response = await OpenCx.Api.GetAsync($"chat/sessions/{SessionId}/history?cursor=abc");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	[TestCase("closed_resolved", SessionStatus.ClosedResolved)]
	[TestCase("closed_unresolved", SessionStatus.ClosedUnresolved)]
	public async Task PatchSession_Closed_ClosesItInTheWidgetToo(string status, SessionStatus expected) {
		using HttpResponseMessage response = await OpenCx.Api.PatchAsJsonAsync($"chat/sessions/{SessionId}", new { status });

		JsonElement session = (await Visitor.PollAsync(SessionId)).GetProperty("session");
		Assert.That(response.IsSuccessStatusCode, Is.True);
		Assert.That(await response.Content.ReadAsStringAsync(), Is.Empty);
		Assert.That(session.GetProperty("isOpened").GetBoolean(), Is.False);
		Assert.That(OpenCx.Server.Store.FindSession(SessionId)!.Status, Is.EqualTo(expected));
	}

	[Test]
	public async Task PatchSession_OpenAfterClosed_Reopens() {
		await OpenCx.Api.PatchAsJsonAsync($"chat/sessions/{SessionId}", new { status = "closed_resolved" });

		await OpenCx.Api.PatchAsJsonAsync($"chat/sessions/{SessionId}", new { status = "open" });

		JsonElement poll = await Visitor.PollAsync(SessionId);
		Assert.That(poll.GetProperty("session").GetProperty("isOpened").GetBoolean(), Is.True);
		Assert.That(poll.GetProperty("history").EnumerateArray().Select(message => message.GetProperty("type").GetString()),
			Is.EqualTo(["closed_resolved_by_api", "integration_reopened_session"]));
	}

	[Test]
	public async Task PatchSession_UnknownStatus_IsRefused() {
		using HttpResponseMessage response = await OpenCx.Api.PatchAsJsonAsync($"chat/sessions/{SessionId}", new { status = "paused" });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("closed_unresolved"));
	}

	[Test]
	public async Task AuthenticateUser_WithoutEmail_IsRefused() {
		using HttpResponseMessage response = await OpenCx.Api.PostAsJsonAsync("widget/authenticate-user", new { name = "Dana" });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	private Task<JsonElement> GetAsync(string path) => OpenCx.Api.GetFromJsonAsync<JsonElement>(path);

	private static string TextOf(JsonElement item) => item.GetProperty("event").GetProperty("content").GetProperty("text").GetString()!;
}
