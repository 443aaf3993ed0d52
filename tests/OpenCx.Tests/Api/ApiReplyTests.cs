using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Api;

internal sealed class ApiReplyTests : ConversationFixture {
	[Test]
	public async Task Send_AgentReply_StandsInTheHistoryUnderTheAnsweredId() {
		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "It ships **today**.");

		JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
		JsonElement item = (await GetAsync("/history")).GetProperty("items").EnumerateArray().Last();
		Assert.That(item.GetProperty("id").GetGuid(),
			Is.EqualTo(answer.GetProperty("data").GetProperty("message").GetProperty("id").GetGuid()));
		JsonElement message = item.GetProperty("event");
		Assert.That(message.Names(), Is.EqualTo(["type", "sender", "content", "attachments", "context"]));
		Assert.That(message.GetProperty("sender").ToString(), Is.EqualTo("""{"type":"agent","name":"Olga Petrova"}"""));
		Assert.That(message.GetProperty("content").ToString(), Is.EqualTo("""{"type":"text","text":"It ships **today**."}"""));
	}

	[Test]
	public async Task Send_SecondReply_ReplacesItsAttributeAndKeepsTheOthers() {
		using HttpResponseMessage first = await OpenCx.SendReplyAsync(SessionId, "First", "r-1");
		using HttpResponseMessage second = await OpenCx.SendReplyAsync(SessionId, "Second", "r-2");

		JsonElement session = await GetAsync("");

		Assert.That(session.GetProperty("custom_data").Names(), Is.EquivalentTo(["external_id", "creatio_reply_id"]));
		Assert.That(session.GetProperty("custom_data").GetProperty("creatio_reply_id").GetString(), Is.EqualTo("r-2"));
	}

	[Test]
	public async Task Send_AttachmentByAddress_ShowsThatAddressToTheVisitor() {
		object attachment = new { name = "invoice.pdf", mime_type = "application/pdf", url = "https://files.example.com/invoice.pdf" };
		object body = new { sender = "agent", message = new { type = "text", text = "Here it is.", attachments = new[] { attachment } } };
		using HttpResponseMessage response = await OpenCx.Api.PostAsJsonAsync($"chat/sessions/{SessionId}/send", body);

		JsonElement shown = (await Visitor.PollAsync(SessionId)).GetProperty("history")[0].GetProperty("attachments")[0];

		Assert.That(shown.GetProperty("url").GetString(), Is.EqualTo("https://files.example.com/invoice.pdf"));
		Assert.That(shown.GetProperty("type").GetString(), Is.EqualTo("application/pdf"));
	}

	[TestCase("closed_resolved")]
	[TestCase("closed_unresolved")]
	public async Task Send_ClosedSession_IsRefusedAndLeavesNoTrace(string status) {
		await OpenCx.SetStatusAsync(SessionId, status);

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		JsonElement error = await response.Content.ReadFromJsonAsync<JsonElement>();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(error.GetProperty("message").GetString(), Does.Contain("is closed"));
		Assert.That(OpenCx.Replies(SessionId), Is.Empty);
		Assert.That((await GetAsync("")).GetProperty("custom_data").TryGetProperty("creatio_reply_id", out _), Is.False);
	}

	[Test]
	public async Task Send_ReopenedSession_IsTaken() {
		await OpenCx.SetStatusAsync(SessionId, "closed_resolved");
		await OpenCx.SetStatusAsync(SessionId, "open");

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
		Assert.That((await GetAsync("")).GetProperty("status").GetString(), Is.EqualTo("open"));
	}

	[Test]
	public async Task Send_ClosedSessionsTakeMessages_IsTakenAndTheSessionStaysClosed() {
		await using LocalOpenCx lenient =
			await LocalOpenCx.StartAsync(adjust: options => options with { ClosedSessionsTakeMessages = true });
		Guid session = await (await lenient.NewVisitorAsync()).OpenSessionAsync();
		await lenient.SetStatusAsync(session, "closed_resolved");

		using HttpResponseMessage response = await lenient.SendReplyAsync(session, "Hello");

		JsonElement read = await lenient.Api.GetFromJsonAsync<JsonElement>($"chat/sessions/{session}");
		Assert.That(lenient.Replies(session), Is.EqualTo(["Hello"]));
		Assert.That(read.GetProperty("status").GetString(), Is.EqualTo("closed_resolved"));
	}

	private Task<JsonElement> GetAsync(string path) => OpenCx.Api.GetFromJsonAsync<JsonElement>($"chat/sessions/{SessionId}{path}");
}
