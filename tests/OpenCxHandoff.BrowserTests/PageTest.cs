using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OpenCxHandoff.BrowserTests;

/// <summary>Gives each test a page of its own: the visitor's chat on the left, Creatio on the right.</summary>
internal abstract class PageTest {
	private IPage? _page;

	protected IPage Page => _page!;

	protected IFrameLocator Chat => ChatOn(Page);

	/// <summary>What is said in the chat.</summary>
	protected ILocator Conversation => Chat.GetByRole(AriaRole.Log);

	/// <summary>The activities of the open case.</summary>
	protected ILocator Timeline => Page.Locator(".timeline > li");

	[SetUp]
	public async Task OpenPage() => _page = await BrowserSite.OpenPageAsync();

	[TearDown]
	public Task ClosePage() => Page.CloseAsync();

	/// <summary>Says something as the visitor.</summary>
	protected Task SayAsync(string text) => SayAsync(Page, text);

	/// <summary>Has the visitor ask for a person and waits until the case is open; gives its number.</summary>
	protected async Task<string> HandOverAsync() {
		string number = await HandOverAsync(Page);
		await Expect(Page.Locator(".case-header .number")).ToHaveTextAsync(number);
		return number;
	}

	/// <summary>Has the visitor of any page ask for a person; gives the number of the case.</summary>
	protected static async Task<string> HandOverAsync(IPage page) {
		await SayAsync(page, "I want to talk to a human");
		ILocator number = ChatOn(page).GetByRole(AriaRole.Log).Locator("strong", new LocatorLocatorOptions { HasText = "SR0" });
		return await number.InnerTextAsync(new LocatorInnerTextOptions { Timeout = 20_000 });
	}

	private static IFrameLocator ChatOn(IPage page) => page.FrameLocator("#widget iframe");

	private static async Task SayAsync(IPage page, string text) {
		IFrameLocator chat = ChatOn(page);
		await chat.GetByRole(AriaRole.Textbox, new FrameLocatorGetByRoleOptions { Name = "Message" }).FillAsync(text);
		await chat.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Send" }).ClickAsync();
		await Expect(chat.GetByRole(AriaRole.Log)).ToContainTextAsync(text);
	}
}
