using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Inbox;

internal sealed class InboxStatusTests : ConversationFixture {
	private HttpClient Inbox => OpenCx.NewClient();

	[Test]
	public async Task Get_SessionWithReply_ShowsStatusAndAttributes() {
		using HttpResponseMessage reply = await OpenCx.SendReplyAsync(SessionId, "Hello", "r-7");

		JsonElement shown = await Inbox.GetFromJsonAsync<JsonElement>($"inbox/sessions/{SessionId}");

		JsonElement attributes = shown.GetProperty("session").GetProperty("sessionAttributes");
		Assert.That(shown.GetProperty("status").GetString(), Is.EqualTo("open"));
		Assert.That(attributes.GetProperty("creatio_reply_id").GetString(), Is.EqualTo("r-7"));
	}

	[TestCase("closed_resolved", "closed_resolved_by_agent")]
	[TestCase("closed_unresolved", "closed_unresolved_by_agent")]
	public async Task PostStatus_Close_ClosesForTheVisitorAndAnswersTheNewState(string status, string messageType) {
		JsonElement shown = await ChangeStatusAsync(status);

		JsonElement poll = await Visitor.PollAsync(SessionId);
		Assert.That(shown.GetProperty("status").GetString(), Is.EqualTo(status));
		Assert.That(poll.GetProperty("session").GetProperty("isOpened").GetBoolean(), Is.False);
		Assert.That(poll.GetProperty("history").EnumerateArray().Last().GetProperty("type").GetString(), Is.EqualTo(messageType));
	}

	[Test]
	public async Task PostStatus_Reopen_LetsTheVisitorWriteAgain() {
		await ChangeStatusAsync("closed_resolved");

		await ChangeStatusAsync("open");

		Assert.That((await Visitor.SayAsync(SessionId, "Hello")).GetProperty("success").GetBoolean(), Is.True);
		JsonElement history = (await Visitor.PollAsync(SessionId)).GetProperty("history");
		IEnumerable<string?> types = history.EnumerateArray().Select(entry => entry.GetProperty("type").GetString());
		Assert.That(types, Does.Contain("agent_reopened_session"));
	}

	[Test]
	public async Task PostStatus_Unknown_IsRefused() {
		using HttpResponseMessage response = await Inbox.PostAsJsonAsync($"inbox/sessions/{SessionId}/status", new { status = "paused" });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	private async Task<JsonElement> ChangeStatusAsync(string status) {
		using HttpResponseMessage response = await Inbox.PostAsJsonAsync($"inbox/sessions/{SessionId}/status", new { status });
		return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
	}
}
