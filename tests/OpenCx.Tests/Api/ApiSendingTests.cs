using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Api;

internal sealed class ApiSendingTests : ConversationFixture {
	[Test]
	public async Task Send_AgentReply_AppearsInTheWidgetUnderTheAnsweredId() {
		JsonElement answer = await SendAsync(new {
			sender = "agent",
			message = new { type = "text", text = "It ships **today**." },
			agent = new { name = "Olga Petrova", avatar_url = "https://cdn.example.com/op.png" },
			should_take_over_session_from_ai = true,
		});

		JsonElement poll = await Visitor.PollAsync(SessionId);
		JsonElement reply = poll.GetProperty("history").EnumerateArray().Last();
		Assert.That(reply.GetProperty("publicId").GetGuid(),
			Is.EqualTo(answer.GetProperty("data").GetProperty("message").GetProperty("id").GetGuid()));
		Assert.That(reply.GetProperty("sender").ToString(),
			Is.EqualTo("""{"kind":"agent","name":"Olga Petrova","avatar":"https://cdn.example.com/op.png"}"""));
		Assert.That(poll.GetProperty("session").GetProperty("assignee").GetProperty("kind").GetString(), Is.EqualTo("human"));
	}

	[Test]
	public async Task Send_AgentTakesOver_SilencesTheAi() {
		await SendAsync(new { sender = "agent", message = new { type = "text", text = "Hello" }, should_take_over_session_from_ai = true });

		JsonElement answer = await Visitor.SayAsync(SessionId, "What are your opening hours?");

		Assert.That(answer.GetProperty("code").GetString(), Is.EqualTo("session_assigned_to_human_agent"));
		Assert.That(answer.TryGetProperty("autopilotResponse", out _), Is.False);
	}

	[Test]
	public async Task Send_AgentDoesNotTakeOver_LeavesTheAiInCharge() {
		await SendAsync(new { sender = "agent", message = new { type = "text", text = "Hello" } });

		JsonElement answer = await Visitor.SayAsync(SessionId, "What are your opening hours?");

		Assert.That(answer.TryGetProperty("autopilotResponse", out _), Is.True);
	}

	[Test]
	public async Task Send_AttachmentInTheRequest_CanBeDownloadedByTheVisitor() {
		await SendAsync(new {
			sender = "agent",
			message = new {
				type = "text",
				text = "",
				attachments = new[] { new { name = "invoice.pdf", mime_type = "application/pdf", base64 = "AQID" } },
			},
		});

		JsonElement attachment = (await Visitor.PollAsync(SessionId)).GetProperty("history")[0].GetProperty("attachments")[0];
		byte[] content = await OpenCx.NewClient().GetByteArrayAsync(attachment.GetProperty("url").GetString());
		Assert.That(attachment.GetProperty("size").GetInt32(), Is.EqualTo(3));
		Assert.That(content, Is.EqualTo(new byte[] { 1, 2, 3 }));
	}

	[Test]
	public async Task Send_CustomData_IsMergedIntoTheSession() {
		await SendAsync(new {
			sender = "agent",
			message = new { type = "text", text = "Hello" },
			custom_data = new { creatio_reply_id = "a-1" },
		});

		JsonElement session = await OpenCx.Api.GetFromJsonAsync<JsonElement>($"chat/sessions/{SessionId}");

		Assert.That(session.GetProperty("custom_data").GetProperty("creatio_reply_id").GetString(), Is.EqualTo("a-1"));
		Assert.That(session.GetProperty("custom_data").GetProperty("external_id").GetString(), Is.EqualTo("v-81"));
	}

	[Test]
	public async Task Send_AsContactWithEmail_VerifiesTheContact() {
		await SendAsync(new {
			sender = "contact",
			message = new { type = "text", text = "Hello" },
			contact = new { name = "Dana Levi", email = "dana@example.com" },
		});

		JsonElement poll = await Visitor.PollAsync(SessionId);
		Assert.That(poll.GetProperty("session").GetProperty("isVerified").GetBoolean(), Is.True);
		Assert.That((await Visitor.ReadAsync(SessionId)).Select(message => message.Kind), Is.EqualTo(["user", "ai"]));
	}

	[TestCase("""{"sender":"human_agent","message":{"type":"text","text":"Hello"}}""", "sender")]
	[TestCase("""{"sender":"agent","message":{"type":"html","text":"Hello"}}""", "message.type")]
	[TestCase("""{"sender":"agent"}""", "message.type")]
	[TestCase("""{"sender":"agent","message":{"type":"text","text":""}}""", "attachments")]
	[TestCase("""{"sender":"agent","message":{"type":"text","text":"Hello"},"custom_data":{"order":{"id":1}}}""", "order")]
	[TestCase("""{"sender":"agent","message":{"type":"text","attachments":[{"name":"a.pdf","base64":"%%"}]}}""", "a.pdf")]
	[TestCase("""{"sender":"agent","message":{"type":"text","attachments":[{"name":"a.pdf"}]}}""", "a.pdf")]
	public async Task Send_NotAsDocumented_IsRefusedNamingTheMember(string body, string member) {
		using HttpResponseMessage response = await OpenCx.Api.PostAsJsonAsync($"chat/sessions/{SessionId}/send", JsonElement.Parse(body));

		JsonElement error = await response.Content.ReadFromJsonAsync<JsonElement>();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(error.GetProperty("message").GetString(), Does.Contain(member));
		Assert.That(await Visitor.ReadAsync(SessionId), Is.Empty);
	}

	[TestCase(5 * 1024 * 1024, HttpStatusCode.OK)]
	[TestCase(5 * 1024 * 1024 + 1, HttpStatusCode.RequestEntityTooLarge)]
	public async Task Send_LargeAttachment_IsTakenUpToFiveMegabytes(int size, HttpStatusCode expected) {
		var attachment = new { name = "photo.zip", mime_type = "application/zip", base64 = Convert.ToBase64String(new byte[size]) };

		using HttpResponseMessage response = await OpenCx.Api.PostAsJsonAsync($"chat/sessions/{SessionId}/send",
			new { sender = "agent", message = new { type = "text", text = "photo.zip", attachments = new[] { attachment } } });

		Assert.That(response.StatusCode, Is.EqualTo(expected));
	}

	private async Task<JsonElement> SendAsync(object body) {
		using HttpResponseMessage response = await OpenCx.Api.PostAsJsonAsync($"chat/sessions/{SessionId}/send", body);
		return await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
	}
}
