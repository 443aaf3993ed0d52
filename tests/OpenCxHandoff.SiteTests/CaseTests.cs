using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using TestSupport;
using static OpenCxHandoff.SiteTests.Handoffs;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests;

/// <summary>What a rep finds after a handoff.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class CaseTests(DatabaseEngine engine) : SiteFixture(engine) {
	[Test]
	public async Task Handoff_WholeConversation_BecomesACompleteCase() {
		Answer answer = await Site.PostAsync(RepositoryFiles.ReadSample("order-not-found.json"));
		SiteCase found = await Site.GetCaseAsync(answer);

		Assert.Multiple(() => {
			Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
			Assert.That(answer.Created, Is.True);
			Assert.That(answer.MessagesLogged, Is.EqualTo(6));
			Assert.That(answer.CaseNumber, Does.StartWith("SR"));
			Assert.That(Text(found.Case, "Symptoms"), Does.Contain("1042"));
			Assert.That(Text(found.Case, "Origin"), Is.EqualTo("Chat"));
			Assert.That(Text(found.Case, "Owner"), Is.EqualTo("Olga Petrova"));
			Assert.That(Text(found.Case, "Contact"), Is.EqualTo("Dana Levi"));
			Assert.That(found.Case.ContainsKey("Category"), Is.False);
			Assert.That(found.Activities, Has.Count.EqualTo(7));
		});
	}

	[Test]
	public async Task Handoff_FirstActivity_IsTheNoteWithTheLink() {
		SiteCase found = await HandOverAsync(Handoff(messageIds: ["m-1"]));

		Assert.Multiple(() => {
			Assert.That(Text(found.Note, "Title"), Is.EqualTo("Handed over by OpenCX"));
			Assert.That(Text(found.Note, "DetailedResult"),
				Does.StartWith("View session in OpenCX: https://platform.open.cx/inbox?session=" + Text(found.Session, "SessionId")));
			Assert.That(Text(found.Note, "DetailedResult"), Does.Contain("Reason: User requested human assistance"));
			Assert.That(Text(found.Note, "DetailedResult"), Does.Contain("anonymous visitor (not verified)"));
		});
	}

	[Test]
	public async Task Handoff_Activities_AreCompletedTasksOutsideTheCalendar() {
		SiteCase found = await HandOverAsync(Handoff(messageIds: ["m-1"]));

		foreach (JsonObject activity in found.Activities) {
			Assert.Multiple(() => {
				Assert.That(Text(activity, "Type"), Is.EqualTo("Task"));
				Assert.That(Text(activity, "Status"), Is.EqualTo("Completed"));
				Assert.That(Text(activity, "ActivityCategory"), Is.EqualTo("OpenCX message"));
				Assert.That((bool)activity["ShowInScheduler"]!, Is.False);
				Assert.That(activity.ContainsKey("OwnerId"), Is.True);
			});
		}
	}

	[Test]
	public async Task Handoff_EqualTimes_KeepsTheOrderInStrictlyIncreasingStartTimes() {
		string[] ids = [.. Enumerable.Range(1, 30).Select(number => "m-" + number.ToString(CultureInfo.InvariantCulture))];

		SiteCase found = await HandOverAsync(Handoff(messageIds: ids));

		Assert.That(found.Activities.Skip(1).Select(activity => Text(activity, "DetailedResult")), Is.EqualTo(ids.Select(id => "Hello from " + id)));
		Assert.That(found.Activities.Select(activity => (DateTime)activity["StartDate"]!), Is.Ordered.And.Unique);
		Assert.That(found.Messages.Skip(1).Select(message => (DateTime)message["SentOn"]!).Distinct().Single(),
			Is.EqualTo(new DateTime(2026, 11, 22, 9, 0, 5, DateTimeKind.Utc)), "the true time is kept");
	}

	[Test]
	public async Task Handoff_NoMessages_StillOpensACase() {
		SiteCase found = await HandOverAsync(Handoff());

		Assert.That(found.Activities, Has.Count.EqualTo(1));
	}

	[Test]
	public async Task Handoff_NoSummary_FillsTheDescriptionFromTheSubject() {
		JsonObject body = Handoff();
		body["handoff"]!.AsObject().Remove("summary");

		SiteCase found = await HandOverAsync(body);

		Assert.That(Text(found.Case, "Symptoms"), Is.EqualTo(Text(found.Case, "Subject")));
	}

	[Test]
	public async Task Handoff_Files_AreReferencedInTheActivity() {
		Answer answer = await Site.PostAsync(RepositoryFiles.ReadSample("files.json"));
		SiteCase found = await Site.GetCaseAsync(answer);

		Assert.Multiple(() => {
			Assert.That(found.Files, Is.Not.Empty);
			Assert.That(found.Activities.Skip(1).Select(activity => Text(activity, "DetailedResult")),
				Has.Some.Matches(@"File: \S+\.\w+ \(\w+/\w+, [\d.]+ (KB|MB)\) https://"));
			Assert.That(found.Activities.Select(activity => Text(activity, "DetailedResult")), Has.None.Contains("javascript:"));
			Assert.That(answer.Warnings, Has.Some.Contains("without a usable address"));
		});
	}

	[Test]
	public async Task Handoff_TextsBeyondEveryColumn_AreCutOnTheCaseAndKeptInTheNote() {
		string body = RepositoryFiles.ReadSample("too-long.json");
		Answer answer = await Site.PostAsync(body);
		SiteCase found = await Site.GetCaseAsync(answer);

		string subject = Text(found.Case, "Subject")!;
		Assert.Multiple(() => {
			Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
			Assert.That(subject, Has.Length.LessThanOrEqualTo(500).And.EndsWith("…"));
			Assert.That(Text(found.Note, "DetailedResult"), Does.Contain((string?)JsonNode.Parse(body)!["contact"]!["name"]));
		});
	}

	[Test]
	public async Task Handoff_ControlCharactersAndLoneSurrogates_AreCleaned() {
		Answer answer = await Site.PostAsync(RepositoryFiles.ReadSample("control-characters.json"));

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
		SiteCase found = await Site.GetCaseAsync(answer);
		Assert.That(found.Activities.Select(activity => Text(activity, "DetailedResult")), Has.Some.Contains("\uFFFD"));
	}

	[Test]
	public async Task Conversation_StillWithTheAi_OpensACaseThatTheHandoffCompletes() {
		string sessionId = NewSessionId();

		SiteCase open = await HandOverAsync(Conversation(sessionId, "m-1"));
		Answer second = await Site.HandOverAsync(Handoff(sessionId, "evt-1", "m-1", "m-2"));
		SiteCase complete = await Site.GetCaseAsync(second);

		Assert.Multiple(() => {
			Assert.That(Text(open.Note, "Title"), Is.EqualTo("Conversation in OpenCX"));
			Assert.That(second.Created, Is.False);
			Assert.That(second.MessagesLogged, Is.EqualTo(1));
			Assert.That(Text(complete.Case, "Symptoms"), Is.EqualTo("Order 1042 is lost."));
			Assert.That(complete.Activities.Select(activity => Text(activity, "Title")), Is.EqualTo(new[] {
				"Conversation in OpenCX", "Dana (Visitor)", "Dana (Visitor)", "Handed over by OpenCX"
			}));
		});
	}

	[Test]
	public async Task Conversation_DescribedByARep_IsNotDescribedAgain() {
		string sessionId = NewSessionId();
		Answer first = await Site.HandOverAsync(Conversation(sessionId, "m-1"));
		Site.Change("Case", Guid.Parse(first.CaseId!), "Symptoms", "A rep wrote this.");

		SiteCase found = await HandOverAsync(Handoff(sessionId));

		Assert.That(Text(found.Case, "Symptoms"), Is.EqualTo("A rep wrote this."));
	}

	private async Task<SiteCase> HandOverAsync(JsonObject body) {
		Answer answer = await Site.HandOverAsync(body);
		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
		return await Site.GetCaseAsync(answer);
	}
}
