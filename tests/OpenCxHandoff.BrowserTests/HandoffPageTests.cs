using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using TestSupport;
using static Microsoft.Playwright.Assertions;

namespace OpenCxHandoff.BrowserTests;

/// <summary>The page that a newcomer sees: the visitor's chat on the left, Creatio on the right.</summary>
[TestFixture]
internal sealed class HandoffPageTests {
	private const string Chromium = "/usr/bin/chromium";
	private const string MissingMessage = "Chromium is not installed, so the browser tests are skipped; run: apt-get install chromium";

	private const float ExpectTimeoutMilliseconds = 20_000;

	private readonly string _folder = Directory.CreateTempSubdirectory("creatio-page-").FullName;
	private SiteProcess? _site;
	private IPlaywright? _playwright;
	private IBrowser? _browser;
	private IPage? _page;

	private IPage Page => _page!;

	private IFrameLocator Chat => Page.FrameLocator("#widget iframe");

	[OneTimeSetUp]
	public async Task StartSiteAndBrowser() {
		if (!File.Exists(Chromium)) {
			Assert.Ignore(MissingMessage);
		}
		_site = await SiteProcess.StartAsync(Path.Combine(_folder, "site.db"));
		SetDefaultExpectTimeout(ExpectTimeoutMilliseconds);
		_playwright = await Playwright.CreateAsync();
		_browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions {
			ExecutablePath = Chromium,
			Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
		});
	}

	[OneTimeTearDown]
	public async Task StopSiteAndBrowser() {
		if (_browser != null) {
			await _browser.DisposeAsync();
		}
		_playwright?.Dispose();
		_site?.Dispose();
		SqliteConnection.ClearAllPools();
		Directory.Delete(_folder, recursive: true);
	}

	[SetUp]
	public async Task OpenPage() {
		_page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
		await _page.GotoAsync(_site!.Address.ToString());
	}

	[TearDown]
	public Task ClosePage() => Page.CloseAsync();

	[Test]
	public async Task Visitor_AsksForAHuman_CaseAppearsWithItsActivities() {
		await SayAsync("Where is my order 1042?");
		await Expect(Chat.GetByRole(AriaRole.Log)).ToContainTextAsync("1042");
		await SayAsync("I want to talk to a human");

		await Expect(Page.Locator("#case-page h2")).ToContainTextAsync("User requested human assistance");
		ILocator timeline = Page.Locator(".timeline > li");
		await Expect(timeline.First).ToContainTextAsync("View session in OpenCX: http");
		await Expect(timeline.Nth(1)).ToContainTextAsync("Visitor");
		await Expect(timeline.Nth(1)).ToContainTextAsync("Where is my order 1042?");
		await Expect(Chat.GetByRole(AriaRole.Log)).ToContainTextAsync("SR0");
	}

	[Test]
	public async Task Visitor_WritesAfterTheHandoff_MessageArrivesAtTheCase() {
		await SayAsync("I want to talk to a human");
		await Expect(Page.Locator(".timeline > li").First).ToContainTextAsync("Handed over by OpenCX");

		await SayAsync("Are you still there?");

		await Expect(Page.Locator(".timeline > li").Last).ToContainTextAsync("Are you still there?");
	}

	private async Task SayAsync(string text) {
		await Chat.GetByRole(AriaRole.Textbox, new FrameLocatorGetByRoleOptions { Name = "Message" }).FillAsync(text);
		await Chat.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Send" }).ClickAsync();
		await Expect(Chat.GetByRole(AriaRole.Log)).ToContainTextAsync(text);
	}
}
