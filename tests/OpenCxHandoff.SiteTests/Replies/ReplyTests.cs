using System.Text.Json.Nodes;
using OpenCx.Api;
using OpenCx.Faults;
using OpenCx.Sessions;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>What a rep writes on a case, as the visitor gets it and as the case shows it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class ReplyTests(DatabaseEngine engine) : ReplyFixture(engine) {
	[TearDown]
	public void RestoreAlias() => Site.Set("OpenCxAgentAlias", "GivenName");

	[Test]
	public async Task Reply_Written_ReachesTheVisitor() {
		HandedOverChat chat = await HandOverAsync();

		Guid activityId = await chat.ReplyAsync("It ships today.");

		Message reply = chat.Replies.Single();
		Assert.Multiple(() => {
			Assert.That(reply.Text, Is.EqualTo("It ships today."));
			Assert.That(reply.SenderName, Is.EqualTo("Olga"));
			Assert.That(chat.Session.CustomData["creatio_reply_id"], Is.EqualTo(activityId.ToString()));
			Assert.That(chat.Session.Assignee.Kind, Is.EqualTo(AssigneeKind.Human));
		});
	}

	[Test]
	public async Task Reply_Written_IsOneDocumentedRequest() {
		HandedOverChat chat = await HandOverAsync();

		Guid activityId = await chat.ReplyAsync("It ships today.");

		ApiCall call = chat.Calls.Single();
		Assert.That(call.Route, Is.EqualTo(ApiRoute.Send));
		Assert.That(JsonNode.DeepEquals(JsonNode.Parse(call.Body), new JsonObject {
			["sender"] = "agent",
			["message"] = new JsonObject { ["type"] = "text", ["text"] = "It ships today." },
			["agent"] = new JsonObject { ["name"] = "Olga" },
			["custom_data"] = new JsonObject { ["creatio_reply_id"] = activityId.ToString() },
			["should_take_over_session_from_ai"] = true
		}), call.Body);
	}

	[Test]
	public async Task Reply_Written_IsShownAsSentOnTheCase() {
		HandedOverChat chat = await HandOverAsync();
		DateTime before = DateTime.UtcNow.AddSeconds(-1);

		Guid activityId = await chat.ReplyAsync("It ships today.");

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.Multiple(() => {
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Sent"));
			Assert.That((Guid?)message["ActivityId"], Is.EqualTo(activityId));
			Assert.That((int?)message["Attempts"], Is.EqualTo(1));
			Assert.That(Text(message, "MessageId"), Is.EqualTo(chat.Replies.Single().Id.ToString()));
			Assert.That((DateTime?)message["SentOn"], Is.InRange(before, DateTime.UtcNow));
			Assert.That(Text(message, "Text"), Is.EqualTo("It ships today."));
			Assert.That(Text(message, "SenderKind"), Is.EqualTo("Agent"));
			Assert.That(Text(message, "SenderName"), Is.EqualTo("Olga"));
			Assert.That(message.ContainsKey("LastError"), Is.False);
		});
	}

	[TestCase("GivenName", "Olga")]
	[TestCase("FullName", "Olga Petrova")]
	[TestCase("", "Olga")]
	[TestCase("Lumen support", "Lumen support")]
	public async Task Reply_AliasSetting_IsTheNameThatTheVisitorSees(string setting, string expected) {
		Site.Set("OpenCxAgentAlias", setting);
		HandedOverChat chat = await HandOverAsync();

		await chat.ReplyAsync("Hello");

		Assert.That(chat.Replies.Single().SenderName, Is.EqualTo(expected));
	}

	[TestCase("Result", "Notes", "Title", "Result")]
	[TestCase("", "Notes", "Title", "Notes")]
	[TestCase(" ", "", "Title", "Title")]
	public async Task Reply_SeveralTexts_SendsTheResultElseTheNotesElseTheTitle(string result, string notes, string title, string expected) {
		HandedOverChat chat = await HandOverAsync();

		await chat.AddActivityAsync(new() {
			["ActivityCategoryId"] = HandedOverChat.ReplyCategory,
			["DetailedResult"] = result,
			["Notes"] = notes,
			["Title"] = title
		});

		Assert.That(chat.ReplyTexts, Is.EqualTo([expected]));
	}

	[Test]
	public async Task Reply_RichText_ReachesTheVisitorAsMarkdown() {
		HandedOverChat chat = await HandOverAsync();

		await chat.ReplyAsync("<p>Order <strong>1042</strong>:</p><ul><li>packed</li><li><a href=\"https://example.com/1042\">track it</a></li></ul>");

		Assert.That(chat.ReplyTexts, Is.EqualTo(["Order **1042**:\n\n- packed\n- [track it](https://example.com/1042)"]));
	}

	[Test]
	public async Task Replies_OneAfterTheOther_ArriveInOrder() {
		HandedOverChat chat = await HandOverAsync();

		foreach (string text in new[] { "one", "two", "three" }) {
			await chat.ReplyAsync(text);
		}

		Assert.That(chat.ReplyTexts, Is.EqualTo(["one", "two", "three"]));
		Assert.That((await chat.GetOutgoingAsync()).Select(message => Text(message, "DeliveryState")), Is.All.EqualTo("Sent"));
	}

	[Test]
	public async Task Replies_InQuickSuccession_ArriveInOrder() {
		HandedOverChat chat = await HandOverAsync();
		string[] texts = [.. Enumerable.Range(1, 30).Select(number => $"Reply {number}")];

		foreach (string text in texts) {
			chat.WriteReply(text);
			Clock.Advance(TimeSpan.FromMilliseconds(1));
		}
		await Site.WhenProcessesEndedAsync();

		Assert.That(chat.ReplyTexts, Is.EqualTo(texts));
	}

	[Test]
	public async Task Reply_MinutesLater_IsNotSentAgain() {
		HandedOverChat chat = await HandOverAsync();
		await chat.ReplyAsync("Once.");

		await PassAsync(TimeSpan.FromHours(1));

		Assert.That(chat.Calls, Has.Count.EqualTo(1));
	}
}
