using System.Diagnostics;
using Creatio.Site.Hosting;
using Creatio.Site.Hosting.Authentication;
using Microsoft.Extensions.Time.Testing;
using OpenCx;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>
/// Tests with an OpenCX beside the site, connected as an administrator connects them. Their clock stands still unless a test moves it, so
/// that the delivery timer runs when a test says so.
/// </summary>
internal abstract class ReplyFixture(DatabaseEngine engine) : SiteFixture(engine) {
	protected const string ApiKey = "ocx_live_test";

	// More than the tests of a fixture make in a minute, so that they do not wait for each other; the limit has tests of its own.
	private const int RequestsPerMinute = 10_000;

	private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

	private OpenCxServer? _openCx;

	protected OpenCxServer OpenCx => _openCx ?? throw new InvalidOperationException("OpenCX starts before the first test.");

	protected FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

	protected override CreatioSiteOptions Adjust(CreatioSiteOptions options) => options with { TimeProvider = Clock };

	[OneTimeSetUp]
	public async Task StartOpenCx() {
		_openCx = await OpenCxServer.StartAsync(new OpenCxOptions {
			CreatioUrl = Site.Address,
			ClientId = OAuthClientStore.OpenCx.Id,
			ClientSecret = OAuthClientStore.OpenCx.Secret,
			ApiKey = ApiKey,
			ApiCallsPerMinute = RequestsPerMinute
		}, timeProvider: Clock);
		Site.Set("OpenCxApiKey", ApiKey);
		Site.Set("OpenCxMaxRequestsPerMinute", RequestsPerMinute);
	}

	[OneTimeTearDown]
	public async Task StopOpenCx() {
		if (_openCx != null) {
			await _openCx.DisposeAsync();
		}
	}

	[SetUp]
	public void Connect() => Site.Set("OpenCxApiUrl", OpenCx.Address.ToString());

	[TearDown]
	public void MendOpenCx() => OpenCx.Faults.Clear();

	/// <summary>A visitor asks for a person, and OpenCX hands the conversation over.</summary>
	protected Task<HandedOverChat> HandOverAsync() => HandedOverChat.StartAsync(OpenCx, Site);

	/// <summary>
	/// Lets time pass for what waits, and then the delivery timer run. The package reads the machine's clock, which no test can set, so it
	/// is the times of the rows that move.
	/// </summary>
	protected async Task PassAsync(TimeSpan time) {
		Outbox.Age(Site, time);
		Clock.Advance(_minute);
		await Site.WhenProcessesEndedAsync();
	}

	/// <summary>Waits for something that happens by itself.</summary>
	protected static async Task UntilAsync(Func<bool> condition) {
		for (Stopwatch waited = Stopwatch.StartNew(); !condition(); await Task.Delay(5)) {
			Assert.That(waited.Elapsed, Is.LessThan(_minute), "nothing happened");
		}
	}
}
