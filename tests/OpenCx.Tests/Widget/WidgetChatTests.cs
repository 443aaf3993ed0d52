using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Widget;

internal sealed class WidgetChatTests : ConversationFixture {
	[Test]
	public async Task Send_Question_IsAnsweredAndBothAreInTheHistory() {
		Guid uuid = Guid.NewGuid();

		JsonElement answer = await Visitor.SayAsync(SessionId, "What are your opening hours?", uuid);

		JsonElement history = (await Visitor.PollAsync(SessionId)).GetProperty("history");
		Assert.That(history.EnumerateArray().Select(message => message.GetProperty("publicId").GetGuid()),
			Is.EqualTo([uuid, answer.GetProperty("autopilotResponse").GetProperty("id").GetGuid()]));
		Assert.That(history[0].GetProperty("sender").GetProperty("kind").GetString(), Is.EqualTo("user"));
		Assert.That(history[1].GetProperty("sender").GetProperty("kind").GetString(), Is.EqualTo("ai"));
	}

	[Test]
	public async Task Poll_MessageOfVisitor_HasDocumentedMembers() {
		await Visitor.SayAsync(SessionId, "Hello");

		JsonElement poll = await Visitor.PollAsync(SessionId);

		JsonElement message = poll.GetProperty("history")[0];
		Assert.That(poll.Names(), Is.EqualTo(["session", "history"]));
		Assert.That(message.Names(),
			Is.EqualTo(["publicId", "type", "content", "sender", "sentAt", "actionCalls", "attachments", "systemMessagePayload"]));
		Assert.That(message.GetProperty("sender").Names(), Is.EqualTo(["kind", "name", "avatar"]));
		Assert.That(message.GetProperty("type").GetString(), Is.EqualTo("message"));
	}

	[Test]
	public async Task Send_SameUuidAgain_IsIgnoredAsDuplicate() {
		Guid uuid = Guid.NewGuid();
		await Visitor.SayAsync(SessionId, "Hello", uuid);

		JsonElement again = await Visitor.SayAsync(SessionId, "Hello", uuid);

		Assert.That(again.GetProperty("success").GetBoolean(), Is.True);
		Assert.That(again.GetProperty("code").GetString(), Is.EqualTo("duplicate_message_ignored"));
		Assert.That(await Visitor.ReadAsync(SessionId), Has.Count.EqualTo(2));
	}

	[Test]
	public async Task Send_SameUuidManyTimesAtOnce_IsTakenOnce() {
		Guid uuid = Guid.NewGuid();

		JsonElement[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Visitor.SayAsync(SessionId, "Hello", uuid)));

		Assert.That(answers.Count(answer => answer.TryGetProperty("autopilotResponse", out _)), Is.EqualTo(1));
		Assert.That(await Visitor.ReadAsync(SessionId), Has.Count.EqualTo(2));
	}

	[Test]
	public async Task Send_OrderNumber_AnswersWithComponentAndItsText() {
		JsonElement answer = await Visitor.SayAsync(SessionId, "Where is my order 1042?");

		JsonElement component = answer.GetProperty("uiResponse").GetProperty("value");
		JsonElement reply = (await Visitor.PollAsync(SessionId)).GetProperty("history")[1];
		JsonElement call = reply.GetProperty("actionCalls")[0];
		Assert.That(component.GetProperty("name").GetString(), Is.EqualTo("order_card"));
		Assert.That(component.GetProperty("request_response").GetProperty("number").GetString(), Is.EqualTo("1042"));
		Assert.That(reply.GetProperty("content").GetProperty("text").GetString(), Does.Contain("1042").And.Contain("on its way"));
		Assert.That(call.Names(), Is.EqualTo(["actionName", "args", "result", "action"]));
		Assert.That(call.GetProperty("result").GetProperty("responseBodyText").GetString(), Does.Contain("\"status\":\"On its way\""));
	}

	[Test]
	public async Task Send_FileWithoutText_KeepsTheAttachmentAsGiven() {
		var file = new { id = "a1", name = "photo.png", size = 48213, type = "image/png", url = "https://files.example.com/photo.png" };

		object message = new { uuid = Guid.NewGuid(), content = "", session_id = SessionId, attachments = new[] { file } };
		await Visitor.PostAsync("chat/send", message);

		JsonElement attachment = (await Visitor.PollAsync(SessionId)).GetProperty("history")[0].GetProperty("attachments")[0];
		Assert.That(attachment.Names(), Is.EqualTo(["id", "name", "size", "type", "url"]));
		Assert.That(attachment.GetProperty("size").GetInt64(), Is.EqualTo(48213));
	}

	[Test]
	public async Task Send_NeitherTextNorFile_IsRefused() {
		using HttpResponseMessage response =
			await Visitor.Http.PostAsJsonAsync("chat/send", new { uuid = Guid.NewGuid(), content = "  ", session_id = SessionId });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	[Test]
	public async Task Send_WithInitialMessages_PutsThemBeforeTheVisitor() {
		await Visitor.PostAsync("chat/send", new {
			uuid = Guid.NewGuid(),
			content = "Hello",
			session_id = SessionId,
			initial_messages = new[] { new { uuid = Guid.NewGuid(), content = "Welcome!" } },
		});

		Assert.That((await Visitor.ReadAsync(SessionId)).Select(message => message.Kind), Is.EqualTo(["ai", "user", "ai"]));
	}
}
