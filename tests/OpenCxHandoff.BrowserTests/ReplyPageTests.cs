using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OpenCxHandoff.BrowserTests;

/// <summary>A rep works on the case: answers, sees what became of the answers, and closes it.</summary>
[TestFixture]
internal sealed class ReplyPageTests : PageTest {
	private ILocator Reply => Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Reply to the visitor" });

	private ILocator LastDelivery => Timeline.Last.Locator(".delivery");

	private ILocator Retry => Timeline.Last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Retry" });

	/// <summary>The last thing that an agent said in the chat.</summary>
	private ILocator LastAnswer => Chat.Locator(".chat-message.is-agent").Last;

	[TearDown]
	public async Task ClearFaults() => await Page.APIRequest.DeleteAsync(FaultsAddress);

	private static string FaultsAddress => new Uri(BrowserSite.OpenCxAddress, "local/faults").ToString();

	[Test]
	public async Task Rep_AnswersWithRichText_VisitorSeesItAsWritten() {
		await HandOverAsync();

		await Reply.ClickAsync();
		await Page.Keyboard.TypeAsync("I am ");
		await Page.Keyboard.PressAsync("Control+b");
		await Page.Keyboard.TypeAsync("Olga");
		await Page.Keyboard.PressAsync("Control+b");
		await Page.Keyboard.PressAsync("Shift+Enter");
		await Page.Keyboard.TypeAsync("and need:");
		await Page.Keyboard.PressAsync("Enter");
		await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "List" }).ClickAsync();
		await Page.Keyboard.TypeAsync("your address");
		await Page.Keyboard.PressAsync("Enter");
		await Page.Keyboard.TypeAsync("a photo");
		await Page.Keyboard.PressAsync("Control+Enter");

		await Expect(LastAnswer.Locator("strong")).ToHaveTextAsync("Olga");
		await Expect(LastAnswer.Locator("p").First.Locator("br")).ToHaveCountAsync(1);
		await Expect(LastAnswer.Locator("ul > li")).ToHaveTextAsync(["your address", "a photo"]);
		await Expect(LastAnswer.Locator(".chat-author")).ToHaveTextAsync("Olga");
		await Expect(Timeline.Last.Locator(".rich-text strong, .rich-text b")).ToHaveTextAsync("Olga");
		await Expect(LastDelivery).ToContainTextAsync("Sent");
		await Expect(Reply).ToBeEmptyAsync();
		await Expect(Reply).ToBeFocusedAsync();
	}

	[TestCase("5*3*2 < 40, `code`, _not italic_ and #1")]
	[TestCase("<b>no tag</b> & [no link](javascript:alert(1)) \\o/")]
	public async Task Rep_TypesWhatMarkdownMeansSomethingBy_VisitorSeesItAsTyped(string text) {
		await HandOverAsync();

		await AnswerAsync(text);

		await Expect(LastAnswer.Locator(".chat-bubble")).ToHaveTextAsync(text);
		await Expect(Timeline.Last).ToContainTextAsync(text);
	}

	[Test]
	public async Task Visitor_AnswersTheRep_MessageArrivesAsANewActivity() {
		await HandOverAsync();
		await AnswerAsync("What is your address?");
		await Expect(LastDelivery).ToContainTextAsync("Sent");

		await SayAsync("1 Lamp Street");

		await Expect(Timeline.Last).ToContainTextAsync("Visitor");
		await Expect(Timeline.Last).ToContainTextAsync("1 Lamp Street");
		await Expect(LastDelivery).ToHaveCountAsync(0);
	}

	[Test]
	public async Task OpenCx_RefusesTheReply_RepReadsWhyAndRetriesByKeyboard() {
		await HandOverAsync();
		await FailNextAsync("send", "refuse");

		await AnswerAsync("We are on it.");
		await Expect(LastDelivery).ToContainTextAsync("Failed");
		await Expect(LastDelivery).ToContainTextAsync("OpenCX answered 400");
		await Expect(Page.Locator("#announcement")).ToContainTextAsync("Reply: Failed.");
		await Expect(Conversation).Not.ToContainTextAsync("We are on it.");
		await Retry.FocusAsync();
		await Page.Keyboard.PressAsync("Enter");

		await Expect(LastDelivery).ToContainTextAsync("Sent");
		await Expect(LastDelivery).ToBeFocusedAsync();
		await Expect(Retry).ToHaveCountAsync(0);
		await Expect(Chat.GetByText("We are on it.")).ToHaveCountAsync(1);
	}

	[Test]
	public async Task OpenCx_FailsForAWhile_RepReadsWhenItIsTriedAgain() {
		await HandOverAsync();
		await FailNextAsync("send", "server_error_before_accepting");

		await AnswerAsync("One moment.");

		await Expect(LastDelivery).ToContainTextAsync("Waiting for retry");
		await Expect(LastDelivery).ToContainTextAsync("OpenCX answered 502");
		await Expect(LastDelivery).ToContainTextAsync("Attempt 2 not before");
		await Expect(Retry).ToHaveCountAsync(0);
	}

	[Test]
	public async Task Rep_ResolvesAndReopensTheCase_ConversationClosesAndOpens() {
		await HandOverAsync();

		await SetStatusAsync("Resolved");
		await Expect(Chat.GetByText("Your issue has been resolved!")).ToBeVisibleAsync();
		await Expect(SessionStatus).ToHaveTextAsync("Closed, resolved");
		await SetStatusAsync("Reopened");

		await Expect(Chat.GetByText("Your issue has been resolved!")).ToBeHiddenAsync();
		await Expect(SessionStatus).ToHaveTextAsync("Open");
	}

	[Test]
	public async Task OpenCx_RefusesToCloseTheSession_RepReadsWhyAndRetries() {
		await HandOverAsync();
		await FailNextAsync("update_session", "refuse");

		await SetStatusAsync("Closed");
		await Expect(SessionStatus).ToContainTextAsync("Open → Closed, resolved Failed OpenCX answered 400");
		await SessionStatus.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Retry" }).ClickAsync();

		await Expect(SessionStatus).ToHaveTextAsync("Closed, resolved");
		await Expect(Chat.GetByText("Your issue has been resolved!")).ToBeVisibleAsync();
	}

	[Test]
	public async Task AnotherCase_ArrivesWhileTheRepWrites_DoesNotTakeThePageAway() {
		string number = await HandOverAsync();
		await Reply.PressSequentiallyAsync("For this visitor only");
		IPage other = await BrowserSite.OpenPageAsync();

		string otherNumber = await HandOverAsync(other);
		await other.CloseAsync();
		await Expect(Page.Locator("#case-list")).ToContainTextAsync(otherNumber);

		await Expect(Page.Locator(".case-header .number")).ToHaveTextAsync(number);
		await Expect(Reply).ToHaveTextAsync("For this visitor only");
	}

	private ILocator SessionStatus => Page.Locator("#case-page dt", new PageLocatorOptions { HasText = "Status" }).Locator("+ dd");

	private async Task AnswerAsync(string text) {
		await Reply.FillAsync(text);
		await Page.Locator("#case-page").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Send" }).ClickAsync();
		await Expect(Timeline.Last).ToContainTextAsync(text);
	}

	private async Task SetStatusAsync(string status) {
		await Page.GetByLabel("Status", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync(status);
		await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Set" }).ClickAsync();
		await Expect(Page.Locator(".case-header .badge")).ToHaveTextAsync(status);
	}

	private async Task FailNextAsync(string route, string kind) {
		IAPIResponse answer = await Page.APIRequest.PostAsync(FaultsAddress,
			new APIRequestContextOptions { DataObject = new { route, sequence = new[] { new { kind } } } });
		Assert.That(answer.Ok, await answer.TextAsync());
	}
}
