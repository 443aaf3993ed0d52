using System.Net;
using System.Text.Json;
using OpenCx.Handoff;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Handoff;

public sealed class HandoffReporterTests {
	private readonly List<string> _log = [];
	private LocalOpenCx _openCx = null!;
	private Visitor _visitor = null!;
	private Guid _session;

	[SetUp]
	public async Task StartAsync() {
		_log.Clear();
		_openCx = await LocalOpenCx.StartAsync(_log.Add);
		_visitor = await _openCx.NewVerifiedVisitorAsync();
		_session = await _visitor.OpenSessionAsync();
	}

	[TearDown]
	public async Task StopAsync() => await _openCx.DisposeAsync();

	[Test]
	public async Task HandOver_WishForAPerson_ReachesCreatioWithTheWholeConversation() {
		await _visitor.SayAsync(_session, "Where is my order 1042?");
		await _visitor.SayAsync(_session, "I want to talk to a human, it is urgent");
		await _openCx.Server.WhenHandoffsEndedAsync();

		JsonElement body = _openCx.Creatio.Handoffs.Single().Json;
		Assert.That(Texts(body), Is.EqualTo((await _visitor.ReadAsync(_session)).SkipLast(1).Select(message => message.Text)));
		Assert.That(body.GetProperty("contact").GetProperty("email").GetString(), Is.EqualTo("dana@example.com"));
		Assert.That(body.GetProperty("contact").GetProperty("is_verified").GetBoolean(), Is.True);
		Assert.That(body.GetProperty("ai_fields")[0].GetProperty("value").GetString(), Is.EqualTo("High"));
		Assert.That(_log, Does.Contain("Handing over session #4521 to Creatio."));
		Assert.That(_log, Does.Contain("Creatio answered: case SR00000001, 4 new messages."));
	}

	[Test]
	public async Task HandOver_CreatioHasNotAnswered_PromisesNobody() {
		var creatioAnswers = new TaskCompletionSource();
		_openCx.Creatio.Gate = creatioAnswers.Task;
		JsonElement answer = await _visitor.SayAsync(_session, "I want to talk to a human");

		List<(string Kind, string Text)> before = await _visitor.ReadAsync(_session);
		creatioAnswers.SetResult();
		await _openCx.Server.WhenHandoffsEndedAsync();
		List<(string Kind, string Text)> after = await _visitor.ReadAsync(_session);

		Assert.That(answer.GetProperty("sessionIsHandedOff").GetBoolean(), Is.True);
		Assert.That(before.Select(message => message.Text), Has.None.Contain("will join"));
		Assert.That(after[^1].Text, Does.Contain("will join").And.Contain("SR00000001"));
	}

	[Test]
	public async Task HandOver_CreatioRefuses_TellsTheVisitorAndLetsTheAiGoOn() {
		const string Refusal = """{"message":"The operation right is missing."}""";
		_openCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.Forbidden, Refusal));
		await _visitor.SayAsync(_session, "I want to talk to a human");
		await _openCx.Server.WhenHandoffsEndedAsync();

		JsonElement answer = await _visitor.SayAsync(_session, "What are your opening hours?");

		HandoffDelivery delivery = _openCx.Server.Store.FindSession(_session)!.Deliveries.Single();
		Assert.That((await _visitor.ReadAsync(_session))[2].Text, Does.Contain("could not reach our team"));
		Assert.That(answer.TryGetProperty("autopilotResponse", out _), Is.True);
		Assert.That(delivery.Reason, Does.Contain("The operation right is missing."));
		Assert.That(_log, Has.Some.Contain("The operation right is missing."));
	}

	[Test]
	public async Task HandOver_AskedAgainAfterRefusal_ReportsTheWholeConversation() {
		_openCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.Forbidden));
		await _visitor.SayAsync(_session, "I want to talk to a human");
		await _openCx.Server.WhenHandoffsEndedAsync();

		await _visitor.SayAsync(_session, "Human please");
		await _openCx.Server.WhenHandoffsEndedAsync();

		ReceivedHandoff[] received = [.. _openCx.Creatio.Handoffs];
		Assert.That(Texts(received[1].Json).First(), Is.EqualTo("I want to talk to a human"));
		Assert.That(received.Select(EventId).Distinct().Count(), Is.EqualTo(received.Length));
	}

	[Test]
	public async Task ReportNewMessages_AfterTheHandoff_SendsOnlyWhatIsNewAndNoHandoff() {
		await _visitor.SayAsync(_session, "I want to talk to a human");
		await _openCx.Server.WhenHandoffsEndedAsync();

		await _visitor.SayAsync(_session, "Are you there?");
		await _openCx.Server.WhenHandoffsEndedAsync();

		JsonElement body = _openCx.Creatio.Handoffs[1].Json;
		Assert.That(body.TryGetProperty("handoff", out _), Is.False);
		Assert.That(Texts(body).Last(), Is.EqualTo("Are you there?"));
		Assert.That(Texts(body), Has.None.EqualTo("I want to talk to a human"));
	}

	[Test]
	public async Task ReportNewMessages_WhileTheHandoffIsOnItsWay_FollowInOrder() {
		var creatioAnswers = new TaskCompletionSource();
		_openCx.Creatio.Gate = creatioAnswers.Task;
		await _visitor.SayAsync(_session, "I want to talk to a human");
		await WaitForHandoffAsync();
		await _visitor.SayAsync(_session, "First");
		await _visitor.SayAsync(_session, "Second");
		int beforeTheAnswer = _openCx.Creatio.Handoffs.Count;

		creatioAnswers.SetResult();
		await _openCx.Server.WhenHandoffsEndedAsync();

		IEnumerable<string> reported = _openCx.Creatio.Handoffs.Skip(1).SelectMany(handoff => Texts(handoff.Json));
		Assert.That(beforeTheAnswer, Is.EqualTo(1));
		Assert.That(reported.Where(text => text is "First" or "Second"), Is.EqualTo(["First", "Second"]));
		Assert.That(_openCx.Creatio.Handoffs.Select(handoff => Texts(handoff.Json)), Has.None.Empty);
	}

	[Test]
	public async Task ReportNewMessages_RefusedOnce_ArriveWithTheNextReport() {
		await _visitor.SayAsync(_session, "I want to talk to a human");
		await _openCx.Server.WhenHandoffsEndedAsync();
		_openCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.BadRequest));
		await _visitor.SayAsync(_session, "First");
		await _openCx.Server.WhenHandoffsEndedAsync();

		await _visitor.SayAsync(_session, "Second");
		await _openCx.Server.WhenHandoffsEndedAsync();

		Assert.That(Texts(_openCx.Creatio.Handoffs[^1].Json).TakeLast(2), Is.EqualTo(["First", "Second"]));
	}

	[Test]
	public async Task Dispose_WhileCreatioIsSilent_DoesNotWaitForIt() {
		_openCx.Creatio.Gate = new TaskCompletionSource().Task;
		await _visitor.SayAsync(_session, "I want to talk to a human");

		await _openCx.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

		Assert.That(_log, Has.Some.Contain("still on its way"));
	}

	private async Task WaitForHandoffAsync() {
		while (_openCx.Creatio.Handoffs.Count == 0) {
			await Task.Delay(10);
		}
	}

	private static IEnumerable<string> Texts(JsonElement body) =>
		body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()!);

	private static string EventId(ReceivedHandoff handoff) => handoff.Json.GetProperty("event_id").GetString()!;
}
