using static Microsoft.Playwright.Assertions;

namespace OpenCxHandoff.BrowserTests;

/// <summary>A visitor asks for a person.</summary>
[TestFixture]
internal sealed class HandoffPageTests : PageTest {
	[Test]
	public async Task Visitor_AsksForAHuman_CaseAppearsWithItsActivities() {
		await SayAsync("Where is my order 1042?");
		await Expect(Conversation).ToContainTextAsync("1042");

		await HandOverAsync();

		await Expect(Page.Locator("#case-page h2")).ToContainTextAsync("User requested human assistance");
		await Expect(Timeline.First).ToContainTextAsync("View session in OpenCX: http");
		await Expect(Timeline.Nth(1)).ToContainTextAsync("Visitor");
		await Expect(Timeline.Nth(1)).ToContainTextAsync("Where is my order 1042?");
	}

	[Test]
	public async Task Visitor_WritesAfterTheHandoff_MessageArrivesAtTheCase() {
		await HandOverAsync();
		await Expect(Timeline.First).ToContainTextAsync("Handed over by OpenCX");

		await SayAsync("Are you still there?");

		await Expect(Timeline.Last).ToContainTextAsync("Are you still there?");
	}
}
