using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using TestSupport;
using static Microsoft.Playwright.Assertions;

namespace OpenCxHandoff.BrowserTests;

/// <summary>The site and the browser that all tests share.</summary>
[SetUpFixture]
internal sealed class BrowserSite {
	private const string Chromium = "/usr/bin/chromium";
	private const string MissingMessage = "Chromium is not installed, so the browser tests are skipped; run: apt-get install chromium";

	private const float ExpectTimeoutMilliseconds = 20_000;

	private static readonly string _folder = Directory.CreateTempSubdirectory("creatio-page-").FullName;
	private static SiteProcess? _site;
	private static IPlaywright? _playwright;
	private static IBrowser? _browser;

	public static Uri Address => _site!.Address;

	public static Uri OpenCxAddress => _site!.OpenCxAddress;

	/// <summary>Opens the page that a newcomer sees, as somebody who was never there.</summary>
	public static async Task<IPage> OpenPageAsync() {
		IPage page = await _browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });
		await page.GotoAsync(Address.ToString());
		return page;
	}

	[OneTimeSetUp]
	public async Task Start() {
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
	public async Task Stop() {
		if (_browser != null) {
			await _browser.DisposeAsync();
		}
		_playwright?.Dispose();
		_site?.Dispose();
		SqliteConnection.ClearAllPools();
		Directory.Delete(_folder, recursive: true);
	}
}
