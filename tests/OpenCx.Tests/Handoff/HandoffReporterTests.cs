using System.Net;
using System.Text.Json;
using OpenCx.Handoff;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Handoff;

internal sealed class HandoffReporterTests : ConversationFixture {
	[Test]
	public async Task HandOver_WishForAPerson_ReachesCreatioWithTheWholeConversation() {
		await Visitor.SayAsync(SessionId, "Where is my order 1042?");
		await Visitor.SayAsync(SessionId, "I want to talk to a human, it is urgent");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		JsonElement body = OpenCx.Creatio.Handoffs.Single().Json;
		Assert.That(Texts(body), Is.EqualTo((await Visitor.ReadAsync(SessionId)).SkipLast(1).Select(message => message.Text)));
		Assert.That(body.GetProperty("contact").GetProperty("email").GetString(), Is.EqualTo("dana@example.com"));
		Assert.That(body.GetProperty("contact").GetProperty("is_verified").GetBoolean(), Is.True);
		Assert.That(body.GetProperty("ai_fields")[0].GetProperty("value").GetString(), Is.EqualTo("High"));
		Assert.That(Log, Does.Contain("Handing over session #4521 to Creatio."));
		Assert.That(Log, Does.Contain("Creatio answered: case SR00000001, 4 new messages."));
	}

	[Test]
	public async Task HandOver_CreatioHasNotAnswered_PromisesNobody() {
		var creatioAnswers = new TaskCompletionSource();
		OpenCx.Creatio.Gate = creatioAnswers.Task;
		JsonElement answer = await Visitor.SayAsync(SessionId, "I want to talk to a human");

		List<(string Kind, string Text)> before = await Visitor.ReadAsync(SessionId);
		creatioAnswers.SetResult();
		await OpenCx.Server.WhenHandoffsEndedAsync();
		List<(string Kind, string Text)> after = await Visitor.ReadAsync(SessionId);

		Assert.That(answer.GetProperty("sessionIsHandedOff").GetBoolean(), Is.True);
		Assert.That(before.Select(message => message.Text), Has.None.Contain("will join"));
		Assert.That(after[^1].Text, Does.Contain("will join").And.Contain("SR00000001"));
	}

	[Test]
	public async Task HandOver_CreatioRefuses_TellsTheVisitorAndLetsTheAiGoOn() {
		const string Refusal = """{"message":"The operation right is missing."}""";
		OpenCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.Forbidden, Refusal));
		await Visitor.SayAsync(SessionId, "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		JsonElement answer = await Visitor.SayAsync(SessionId, "What are your opening hours?");

		HandoffDelivery delivery = OpenCx.Server.Store.FindSession(SessionId)!.Deliveries.Single();
		Assert.That((await Visitor.ReadAsync(SessionId))[2].Text, Does.Contain("could not reach our team"));
		Assert.That(answer.TryGetProperty("autopilotResponse", out _), Is.True);
		Assert.That(delivery.Reason, Does.Contain("The operation right is missing."));
		Assert.That(Log, Has.Some.Contain("The operation right is missing."));
	}

	[Test]
	public async Task HandOver_AskedAgainAfterRefusal_ReportsTheWholeConversation() {
		OpenCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.Forbidden));
		await Visitor.SayAsync(SessionId, "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		await Visitor.SayAsync(SessionId, "Human please");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		ReceivedHandoff[] received = [.. OpenCx.Creatio.Handoffs];
		Assert.That(Texts(received[1].Json).First(), Is.EqualTo("I want to talk to a human"));
		Assert.That(received.Select(EventId).Distinct().Count(), Is.EqualTo(received.Length));
	}

	[Test]
	public async Task ReportNewMessages_AfterTheHandoff_SendsOnlyWhatIsNewAndNoHandoff() {
		await Visitor.SayAsync(SessionId, "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		await Visitor.SayAsync(SessionId, "Are you there?");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		JsonElement body = OpenCx.Creatio.Handoffs[1].Json;
		Assert.That(body.TryGetProperty("handoff", out _), Is.False);
		Assert.That(Texts(body).Last(), Is.EqualTo("Are you there?"));
		Assert.That(Texts(body), Has.None.EqualTo("I want to talk to a human"));
	}

	[Test]
	public async Task ReportNewMessages_WhileTheHandoffIsOnItsWay_FollowInOrder() {
		var creatioAnswers = new TaskCompletionSource();
		OpenCx.Creatio.Gate = creatioAnswers.Task;
		await Visitor.SayAsync(SessionId, "I want to talk to a human");
		await WaitForHandoffAsync();
		await Visitor.SayAsync(SessionId, "First");
		await Visitor.SayAsync(SessionId, "Second");
		int beforeTheAnswer = OpenCx.Creatio.Handoffs.Count;

		creatioAnswers.SetResult();
		await OpenCx.Server.WhenHandoffsEndedAsync();

		IEnumerable<string> reported = OpenCx.Creatio.Handoffs.Skip(1).SelectMany(handoff => Texts(handoff.Json));
		Assert.That(beforeTheAnswer, Is.EqualTo(1));
		Assert.That(reported.Where(text => text is "First" or "Second"), Is.EqualTo(["First", "Second"]));
		Assert.That(OpenCx.Creatio.Handoffs.Select(handoff => Texts(handoff.Json)), Has.None.Empty);
	}

	[Test]
	public async Task ReportNewMessages_RefusedOnce_ArriveWithTheNextReport() {
		await Visitor.SayAsync(SessionId, "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();
		OpenCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.BadRequest));
		await Visitor.SayAsync(SessionId, "First");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		await Visitor.SayAsync(SessionId, "Second");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		Assert.That(Texts(OpenCx.Creatio.Handoffs[^1].Json).TakeLast(2), Is.EqualTo(["First", "Second"]));
	}

	[Test]
	public async Task Dispose_WhileCreatioIsSilent_DoesNotWaitForIt() {
		OpenCx.Creatio.Gate = new TaskCompletionSource().Task;
		await Visitor.SayAsync(SessionId, "I want to talk to a human");

		await OpenCx.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

		Assert.That(Log, Has.Some.Contain("still on its way"));
	}

	protected override Task<Visitor> CreateVisitorAsync() => OpenCx.NewVerifiedVisitorAsync();

	private async Task WaitForHandoffAsync() {
		while (OpenCx.Creatio.Handoffs.Count == 0) {
			await Task.Delay(10);
		}
	}

	private static IEnumerable<string> Texts(JsonElement body) =>
		body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()!);

	private static string EventId(ReceivedHandoff handoff) => handoff.Json.GetProperty("event_id").GetString()!;
}
