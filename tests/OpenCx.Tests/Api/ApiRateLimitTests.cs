using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using OpenCx.Api;
using OpenCx.Http;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Api;

internal sealed class ApiRateLimitTests {
	private FakeTimeProvider _clock = null!;
	private ApiRateLimit _limit = null!;

	[SetUp]
	public void SetUp() {
		_clock = new FakeTimeProvider();
		_limit = new ApiRateLimit(callsPerMinute: 2, _clock);
	}

	[Test]
	public async Task Enforce_BeyondTheLimit_RefusesWith429() {
		await CallAsync();
		await CallAsync();

		Assert.That(CallAsync,
			Throws.InstanceOf<RequestRefusedException>().With.Property("Status").EqualTo(HttpStatusCode.TooManyRequests));
	}

	[Test]
	public async Task Enforce_OldestCallIsAMinuteAgo_ServesOneMore() {
		await CallAsync();
		_clock.Advance(TimeSpan.FromSeconds(30));
		await CallAsync();
		_clock.Advance(TimeSpan.FromSeconds(30));

		await CallAsync();

		Assert.That(CallAsync, Throws.InstanceOf<RequestRefusedException>());
	}

	[Test]
	public async Task Enforce_RefusedCalls_DoNotCount() {
		await CallAsync();
		await CallAsync();
		Assert.That(CallAsync, Throws.InstanceOf<RequestRefusedException>());
		_clock.Advance(TimeSpan.FromMinutes(1));

		await CallAsync();

		Assert.That(CallAsync, Throws.Nothing);
	}

	[Test]
	public async Task Api_HundredAndFirstCall_IsAnswered429WithoutAWait() {
		await using LocalOpenCx openCx = await LocalOpenCx.StartAsync();
		Guid session = await (await openCx.NewVisitorAsync()).OpenSessionAsync();
		for (int call = 0; call < 100; call++) {
			using HttpResponseMessage served = await openCx.Api.GetAsync($"chat/sessions/{session}");
			served.EnsureSuccessStatusCode();
		}

		using HttpResponseMessage refused = await openCx.SendReplyAsync(session, "Hello");

		Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
		Assert.That(refused.Headers.RetryAfter, Is.Null);
		Assert.That(openCx.Replies(session), Is.Empty);
		Assert.That(openCx.Server.ApiCalls.All[^1].Status, Is.EqualTo(429));
	}

	[Test]
	public async Task Api_LimitOfTheOptions_IsTheOneThatCounts() {
		await using LocalOpenCx openCx = await LocalOpenCx.StartAsync(adjust: options => options with { ApiCallsPerMinute = 1 });
		Guid session = await (await openCx.NewVisitorAsync()).OpenSessionAsync();
		using HttpResponseMessage first = await openCx.SendReplyAsync(session, "First");

		using HttpResponseMessage second = await openCx.SendReplyAsync(session, "Second");

		Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
		Assert.That(openCx.Replies(session), Is.EqualTo(["First"]));
	}

	private async Task CallAsync() => await _limit.EnforceAsync(
		new DefaultEndpointFilterInvocationContext(new DefaultHttpContext()), _ => ValueTask.FromResult<object?>(null));
}
