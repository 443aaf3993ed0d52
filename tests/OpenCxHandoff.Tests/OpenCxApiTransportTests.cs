using System.Net;
using System.Net.Http.Headers;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxApiTransportTests {
	private static readonly DateTime _now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

	private FakeOpenCx _openCx = new();

	[SetUp]
	public void SetUp() => _openCx = new FakeOpenCx();

	[TearDown]
	public void TearDown() => _openCx.Dispose();

	[TestCase(200, OpenCxApiOutcomeKind.Accepted)]
	[TestCase(201, OpenCxApiOutcomeKind.Accepted)]
	[TestCase(204, OpenCxApiOutcomeKind.Accepted)]
	[TestCase(301, OpenCxApiOutcomeKind.Rejected)]
	[TestCase(400, OpenCxApiOutcomeKind.Rejected)]
	[TestCase(401, OpenCxApiOutcomeKind.Rejected)]
	[TestCase(403, OpenCxApiOutcomeKind.Rejected)]
	[TestCase(404, OpenCxApiOutcomeKind.Rejected)]
	[TestCase(422, OpenCxApiOutcomeKind.Rejected)]
	[TestCase(408, OpenCxApiOutcomeKind.Unknown)]
	[TestCase(409, OpenCxApiOutcomeKind.Postponed)]
	[TestCase(425, OpenCxApiOutcomeKind.Postponed)]
	[TestCase(429, OpenCxApiOutcomeKind.Postponed)]
	[TestCase(500, OpenCxApiOutcomeKind.Unknown)]
	[TestCase(502, OpenCxApiOutcomeKind.Unknown)]
	[TestCase(503, OpenCxApiOutcomeKind.Unknown)]
	public void Call_EachStatus_SaysWhatAnotherAttemptIsWorth(int status, OpenCxApiOutcomeKind expected) {
		_openCx.Answer((HttpStatusCode)status);

		Assert.That(Call().Kind, Is.EqualTo(expected));
	}

	[Test]
	public void Call_AnyRequest_CarriesTheKey() {
		_openCx.Answer(HttpStatusCode.OK);

		Call();

		Assert.That(_openCx.Requests.Single().Authorization, Is.EqualTo("Bearer ocx_live_1"));
	}

	[Test]
	public void Call_ErrorInJson_RepeatsItsMessage() {
		_openCx.Answer(HttpStatusCode.BadRequest, """{"statusCode":400,"message":"custom_data must\nbe flat","error":"Bad Request","more":{}}""");

		Assert.That(Call().Error, Is.EqualTo("OpenCX answered 400: custom_data must be flat"));
	}

	[TestCase("<html><h1>502 Bad Gateway</h1></html>", "text/html")]
	[TestCase("""{"message":["a","b"]}""", "application/json")]
	[TestCase("[]", "application/json")]
	[TestCase("{\"message\":", "application/json")]
	[TestCase("", "application/json")]
	public void Call_ErrorInAnotherShape_NamesTheStatusOnly(string body, string mediaType) {
		_openCx.Answer(HttpStatusCode.BadGateway, body, mediaType);

		Assert.That(Call().Error, Is.EqualTo("OpenCX answered 502."));
	}

	[Test]
	public void Call_BodyInAnUnknownCharacterSet_IsAnAnswerLikeAnother() {
		var response = new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new ByteArrayContent([0x3C, 0x68]) };
		response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/html; charset=nonsense");
		_openCx.Answer(response);

		Assert.That(Call().Kind, Is.EqualTo(OpenCxApiOutcomeKind.Unknown));
	}

	[Test]
	public void Call_RetryAfterInSeconds_IsKept() {
		AnswerRetryAfter(new RetryConditionHeaderValue(TimeSpan.FromSeconds(90)));

		Assert.That(Call().RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(90)));
	}

	[Test]
	public void Call_RetryAfterAsADate_IsCountedFromNow() {
		AnswerRetryAfter(new RetryConditionHeaderValue(_now.AddMinutes(2)));

		Assert.That(Call().RetryAfter, Is.EqualTo(TimeSpan.FromMinutes(2)));
	}

	[Test]
	public void Call_RetryAfterInThePast_IsNoWait() {
		AnswerRetryAfter(new RetryConditionHeaderValue(_now.AddMinutes(-2)));

		Assert.That(Call().RetryAfter, Is.Null);
	}

	[Test]
	public void Call_NoAnswerInTime_IsUnknown() {
		_openCx.Fail(new TaskCanceledException());

		OpenCxApiOutcome outcome = Call();

		Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Unknown));
		Assert.That(outcome.Error, Is.EqualTo("OpenCX did not answer within 20 seconds."));
	}

	[Test]
	public void Call_BrokenConnection_IsUnknown() {
		_openCx.Fail(new HttpRequestException("reset"));

		OpenCxApiOutcome outcome = Call();

		Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Unknown));
		Assert.That(outcome.Error, Is.EqualTo("The connection to OpenCX failed."));
	}

	[TestCase("https://api.open.cx/", "")]
	[TestCase(null, "ocx_live_1")]
	public void Call_WithoutASetting_WaitsAndNamesTheSettings(string? address, string key) {
		var settings = new OpenCxApiSettings { Address = address == null ? null : new Uri(address), Key = key };
		using var client = new HttpClient(_openCx, disposeHandler: false);

		OpenCxApiOutcome outcome = new OpenCxApiTransport(settings, () => _now, client).Call(HttpMethod.Get, "chat/sessions/s1", null).Outcome;

		Assert.Multiple(() => {
			Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Postponed));
			Assert.That(outcome.Error, Does.Contain("OpenCxApiUrl").And.Contain("OpenCxApiKey"));
			Assert.That(_openCx.Requests, Is.Empty);
		});
	}

	private void AnswerRetryAfter(RetryConditionHeaderValue value) =>
		_openCx.Answer(new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = value } });

	private OpenCxApiOutcome Call() => _openCx.CreateTransport(() => _now).Call(HttpMethod.Get, "chat/sessions/s1", null).Outcome;
}
