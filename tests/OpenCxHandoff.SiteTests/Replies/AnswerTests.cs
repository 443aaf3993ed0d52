using System.Text.Json.Nodes;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>What a visitor answers to a rep.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class AnswerTests(DatabaseEngine engine) : ReplyFixture(engine) {
	[Test]
	public async Task Visitor_AnswersAReply_AddsAnActivityToTheCase() {
		HandedOverChat chat = await HandOverAsync();
		await chat.SayAsync("Hello?");
		await chat.ReplyAsync("What is your order number?");
		int before = (await chat.GetCaseAsync()).Activities.Count;

		await chat.SayAsync("It is 1042.");

		SiteCase found = await chat.GetCaseAsync();
		Assert.That(found.Activities, Has.Count.EqualTo(before + 1));
		Assert.That(found.Activities.Select(activity => Text(activity, "DetailedResult")), Has.One.EqualTo("It is 1042."));
		Assert.That(chat.Calls, Has.Count.EqualTo(1), "only the reply left");
	}

	[Test]
	public async Task Conversation_BackAndForth_IsNumberedInTheOrderInWhichItWasWritten() {
		HandedOverChat chat = await HandOverAsync();

		await chat.SayAsync("one");
		await chat.ReplyAsync("two");
		await chat.SayAsync("three");
		await chat.ReplyAsync("four");

		IReadOnlyList<JsonObject> messages = (await chat.GetCaseAsync()).Messages;
		Assert.That(messages.Select(message => Text(message, "Text")).TakeLast(4), Is.EqualTo(["one", "two", "three", "four"]));
		Assert.That(messages.Select(message => (int)message["Sequence"]!), Is.Unique);
	}
}
