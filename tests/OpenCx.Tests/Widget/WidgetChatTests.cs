using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Widget;

public sealed class WidgetChatTests {
	private LocalOpenCx _openCx = null!;
	private Visitor _visitor = null!;
	private Guid _session;

	[SetUp]
	public async Task StartAsync() {
		_openCx = await LocalOpenCx.StartAsync();
		_visitor = await _openCx.NewVisitorAsync();
		_session = await _visitor.OpenSessionAsync();
	}

	[TearDown]
	public async Task StopAsync() => await _openCx.DisposeAsync();

	[Test]
	public async Task Send_Question_IsAnsweredAndBothAreInTheHistory() {
		Guid uuid = Guid.NewGuid();

		JsonElement answer = await _visitor.SayAsync(_session, "What are your opening hours?", uuid);

		JsonElement history = (await _visitor.PollAsync(_session)).GetProperty("history");
		Assert.That(history.EnumerateArray().Select(message => message.GetProperty("publicId").GetGuid()),
			Is.EqualTo([uuid, answer.GetProperty("autopilotResponse").GetProperty("id").GetGuid()]));
		Assert.That(history[0].GetProperty("sender").GetProperty("kind").GetString(), Is.EqualTo("user"));
		Assert.That(history[1].GetProperty("sender").GetProperty("kind").GetString(), Is.EqualTo("ai"));
	}

	[Test]
	public async Task Poll_MessageOfVisitor_HasDocumentedMembers() {
		await _visitor.SayAsync(_session, "Hello");

		JsonElement poll = await _visitor.PollAsync(_session);

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
		await _visitor.SayAsync(_session, "Hello", uuid);

		JsonElement again = await _visitor.SayAsync(_session, "Hello", uuid);

		Assert.That(again.GetProperty("success").GetBoolean(), Is.True);
		Assert.That(again.GetProperty("code").GetString(), Is.EqualTo("duplicate_message_ignored"));
		Assert.That(await _visitor.ReadAsync(_session), Has.Count.EqualTo(2));
	}

	[Test]
	public async Task Send_SameUuidManyTimesAtOnce_IsTakenOnce() {
		Guid uuid = Guid.NewGuid();

		JsonElement[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _visitor.SayAsync(_session, "Hello", uuid)));

		Assert.That(answers.Count(answer => answer.TryGetProperty("autopilotResponse", out _)), Is.EqualTo(1));
		Assert.That(await _visitor.ReadAsync(_session), Has.Count.EqualTo(2));
	}

	[Test]
	public async Task Send_OrderNumber_AnswersWithComponentAndItsText() {
		JsonElement answer = await _visitor.SayAsync(_session, "Where is my order 1042?");

		JsonElement component = answer.GetProperty("uiResponse").GetProperty("value");
		JsonElement reply = (await _visitor.PollAsync(_session)).GetProperty("history")[1];
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

		object message = new { uuid = Guid.NewGuid(), content = "", session_id = _session, attachments = new[] { file } };
		await _visitor.PostAsync("chat/send", message);

		JsonElement attachment = (await _visitor.PollAsync(_session)).GetProperty("history")[0].GetProperty("attachments")[0];
		Assert.That(attachment.Names(), Is.EqualTo(["id", "name", "size", "type", "url"]));
		Assert.That(attachment.GetProperty("size").GetInt64(), Is.EqualTo(48213));
	}

	[Test]
	public async Task Send_NeitherTextNorFile_IsRefused() {
		using HttpResponseMessage response =
			await _visitor.Http.PostAsJsonAsync("chat/send", new { uuid = Guid.NewGuid(), content = "  ", session_id = _session });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	[Test]
	public async Task Send_WithInitialMessages_PutsThemBeforeTheVisitor() {
		await _visitor.PostAsync("chat/send", new {
			uuid = Guid.NewGuid(),
			content = "Hello",
			session_id = _session,
			initial_messages = new[] { new { uuid = Guid.NewGuid(), content = "Welcome!" } },
		});

		Assert.That((await _visitor.ReadAsync(_session)).Select(message => message.Kind), Is.EqualTo(["ai", "user", "ai"]));
	}
}
