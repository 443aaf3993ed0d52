using System.Net;
using Microsoft.Extensions.Time.Testing;
using OpenCx.Handoff;
using OpenCx.Tests.Fakes;
using static OpenCx.Tests.Fakes.FakeCreatio;

namespace OpenCx.Tests.Handoff;

public sealed class HandoffSenderTests {
	private static readonly HandoffBody _body = new("evt-7f0c", new SessionPart("9b2d8e1e", 4521, "web", "en", "http://127.0.0.1/"),
		new ContactPart("c0ffee00", null, null, null, null, IsVerified: false), Handoff: null, AiFields: null, Messages: []);

	private readonly List<string> _log = [];
	private FakeTimeProvider _clock = null!;
	private FakeCreatio _creatio = null!;
	private HttpClient _http = null!;
	private HandoffSender _sender = null!;

	[SetUp]
	public void SetUp() {
		_log.Clear();
		_clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
		_creatio = new FakeCreatio(_clock);
		_http = new HttpClient(_creatio);
		var options = new OpenCxOptions { CreatioUrl = new Uri("http://creatio.test/0/"), ClientId = "opencx", ClientSecret = "s&cret" };
		_sender = new HandoffSender(new CreatioClient(_http, options, _clock), new RetrySchedule(new HighestRandom()), _clock, _log.Add);
	}

	[TearDown]
	public void TearDown() {
		_http.Dispose();
		_creatio.Dispose();
	}

	[Test]
	public async Task Send_Accepted_PostsOnceWithTokenAndKeepsTheResult() {
		HandoffDelivery delivery = await SendAsync();

		Assert.That(_creatio.TokenRequests, Is.EqualTo(["grant_type=client_credentials&client_id=opencx&client_secret=s%26cret"]));
		ReceivedHandoff handoff = _creatio.Handoffs.Single();
		Assert.That(handoff.Address, Is.EqualTo(new Uri("http://creatio.test/0/rest/OpenCxHandoffService/Handoff")));
		Assert.That(handoff.Authorization, Is.EqualTo("Bearer token-1"));
		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.Accepted));
		Assert.That(delivery.Result!.CaseNumber, Is.EqualTo("SR00000001"));
		Assert.That(delivery.Attempts, Is.EqualTo(1));
	}

	[Test]
	public async Task Send_TwoHandoffs_UseOneToken() {
		await SendAsync();
		await SendAsync();

		Assert.That(_creatio.TokenRequests, Has.Count.EqualTo(1));
		Assert.That(_creatio.Handoffs.Select(handoff => handoff.Authorization), Is.All.EqualTo("Bearer token-1"));
	}

	[Test]
	public async Task Send_TokenAboutToExpire_GetsANewOne() {
		_creatio.TokenLifetimeSeconds = 60;
		await SendAsync();
		_clock.Advance(TimeSpan.FromSeconds(31));

		await SendAsync();

		Assert.That(_creatio.Handoffs.Select(handoff => handoff.Authorization), Is.EqualTo(["Bearer token-1", "Bearer token-2"]));
	}

	[TestCase(HttpStatusCode.RequestTimeout)]
	[TestCase(HttpStatusCode.TooManyRequests)]
	[TestCase(HttpStatusCode.InternalServerError)]
	[TestCase(HttpStatusCode.ServiceUnavailable)]
	public async Task Send_PassingFailure_RepeatsTheSameBodyUntilAccepted(HttpStatusCode status) {
		_creatio.AnswerHandoffsWith(Status(status), Status(status, "<html>Bad gateway</html>"));

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.Accepted));
		Assert.That(delivery.Attempts, Is.EqualTo(3));
		Assert.That(_creatio.Handoffs.Select(handoff => handoff.Body).Distinct().Count(), Is.EqualTo(1));
		Assert.That(_creatio.Handoffs[0].Json.GetProperty("event_id").GetString(), Is.EqualTo("evt-7f0c"));
	}

	[Test]
	public async Task Send_PassingFailures_WaitLongerEachTime() {
		Func<HttpResponseMessage> failure = Status(HttpStatusCode.BadGateway);
		_creatio.AnswerHandoffsWith(failure, failure, failure, failure);

		await SendAsync();

		Assert.That(Waits(), Is.EqualTo([1.0, 2.0, 4.0, 8.0]).Within(0.3));
	}

	[Test]
	public async Task Send_CreatioAsksForAWait_WaitsThatLong() {
		_creatio.AnswerHandoffsWith(Status(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(20)));

		await SendAsync();

		Assert.That(Waits(), Is.EqualTo([20.0]).Within(0.3));
	}

	[Test]
	public async Task Send_ConnectionRefused_TriesAgainAndSaysSo() {
		_creatio.AnswerHandoffsWith(ConnectionRefused());

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.Accepted));
		Assert.That(_log.Single(), Does.Contain("http://creatio.test/0").And.Contain("try 2 of 10"));
	}

	[Test]
	public async Task Send_NoAnswerInThirtySeconds_TriesAgain() {
		var never = new TaskCompletionSource();
		_creatio.Gate = never.Task;
		var delivery = new HandoffDelivery("evt-7f0c", _clock.GetUtcNow());
		Task sending = _sender.SendAsync(_body, delivery, CancellationToken.None);

		await AdvanceUntilAsync(() => delivery.Attempts == 1);
		never.SetResult();
		await AdvanceUntilAsync(() => sending.IsCompleted);

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.Accepted));
		Assert.That(_log.Single(), Does.Contain("30 seconds"));
	}

	[Test]
	public async Task Send_FailingForever_GivesUpAfterTenTries() {
		_creatio.AnswerHandoffsWith([.. Enumerable.Repeat(Status(HttpStatusCode.ServiceUnavailable), 20)]);

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.GivenUp));
		Assert.That(_creatio.Handoffs, Has.Count.EqualTo(10));
		Assert.That(delivery.Reason, Does.Contain("503").And.Contain("10 tries"));
	}

	[TestCase(HttpStatusCode.BadRequest)]
	[TestCase(HttpStatusCode.Forbidden)]
	[TestCase(HttpStatusCode.RequestEntityTooLarge)]
	public async Task Send_Refused_GivesUpAtOnceWithCreatiosReason(HttpStatusCode status) {
		_creatio.AnswerHandoffsWith(Status(status, """{"code":"SessionIdMissing","message":"session.id is missing."}"""));

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.GivenUp));
		Assert.That(_creatio.Handoffs, Has.Count.EqualTo(1));
		Assert.That(delivery.Reason, Does.Contain($"{(int)status}").And.Contain("session.id is missing."));
	}

	[Test]
	public async Task Send_KeptTokenRefused_RenewsItAndPostsAgain() {
		await SendAsync();
		_creatio.AnswerHandoffsWith(Status(HttpStatusCode.Unauthorized));

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.Accepted));
		Assert.That(_creatio.Handoffs.Select(handoff => handoff.Authorization),
			Is.EqualTo(["Bearer token-1", "Bearer token-1", "Bearer token-2"]));
	}

	[Test]
	public async Task Send_NewTokenRefused_GivesUp() {
		_creatio.AnswerHandoffsWith(Status(HttpStatusCode.Unauthorized));

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.GivenUp));
		Assert.That(delivery.Reason, Does.Contain("401"));
	}

	[TestCase(HttpStatusCode.BadRequest)]
	[TestCase(HttpStatusCode.Unauthorized)]
	public async Task Send_WrongClientSecret_GivesUpNamingTheClient(HttpStatusCode status) {
		_creatio.AnswerTokensWith(Status(status, """{"error":"invalid_client"}"""));

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.GivenUp));
		Assert.That(delivery.Reason, Does.Contain("'opencx'").And.Contain($"{(int)status}"));
		Assert.That(_creatio.Handoffs, Is.Empty);
	}

	[Test]
	public async Task Send_TokenServerBusy_TriesAgain() {
		_creatio.AnswerTokensWith(Status(HttpStatusCode.ServiceUnavailable, retryAfter: TimeSpan.FromSeconds(5)));
		DateTimeOffset start = _clock.GetUtcNow();

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.Accepted));
		Assert.That(_creatio.Handoffs.Single().At - start, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(5)));
	}

	[TestCase("<html>Log in</html>")]
	[TestCase("{}")]
	public async Task Send_SuccessThatIsNoCase_GivesUp(string body) {
		_creatio.AnswerHandoffsWith(Status(HttpStatusCode.OK, body));

		HandoffDelivery delivery = await SendAsync();

		Assert.That(delivery.State, Is.EqualTo(HandoffDeliveryState.GivenUp));
		Assert.That(delivery.Reason, Does.Contain("address"));
	}

	[Test]
	public void Send_Cancelled_StopsWaiting() {
		_creatio.AnswerHandoffsWith(Status(HttpStatusCode.ServiceUnavailable));
		using var stopping = new CancellationTokenSource();
		Task sending = _sender.SendAsync(_body, new HandoffDelivery("evt-7f0c", _clock.GetUtcNow()), stopping.Token);

		stopping.Cancel();

		Assert.That(async () => await sending, Throws.InstanceOf<OperationCanceledException>());
	}

	private async Task<HandoffDelivery> SendAsync() {
		var delivery = new HandoffDelivery("evt-7f0c", _clock.GetUtcNow());
		Task sending = _sender.SendAsync(_body, delivery, CancellationToken.None);
		await AdvanceUntilAsync(() => sending.IsCompleted);
		await sending;
		return delivery;
	}

	private async Task AdvanceUntilAsync(Func<bool> isReached) {
		while (!isReached()) {
			_clock.Advance(TimeSpan.FromMilliseconds(100));
			await Task.Yield();
		}
	}

	private IEnumerable<double> Waits() =>
		_creatio.Handoffs.Zip(_creatio.Handoffs.Skip(1), (earlier, later) => (later.At - earlier.At).TotalSeconds);
}
