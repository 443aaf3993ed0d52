using System.Net;
using System.Text.Json.Nodes;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>The same conversation more than once, one after the other and at the same time.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class RepeatedDeliveryTests(DatabaseEngine engine) : SiteFixture(engine) {
	private const int ParallelCalls = 20;

	[Test]
	public async Task Handoff_Twice_ChangesNothingAndAnswersWithTheSameCase() {
		JsonObject body = Handoff(messageIds: ["m-1", "m-2"]).From("dana@example.com", isVerified: true);

		Answer first = await Site.HandOverAsync(body);
		string before = (await Site.GetCaseAsync(first)).Case.ToJsonString();
		Answer second = await Site.HandOverAsync(body);
		string after = (await Site.GetCaseAsync(second)).Case.ToJsonString();

		Assert.Multiple(() => {
			Assert.That(second.CaseId, Is.EqualTo(first.CaseId));
			Assert.That(second.CaseNumber, Is.EqualTo(first.CaseNumber));
			Assert.That((first.Created, second.Created), Is.EqualTo((true, false)));
			Assert.That(second.MessagesLogged, Is.Zero);
			Assert.That(after, Is.EqualTo(before), "not even the modification date");
			Assert.That(Site.Count("Activity", "CaseId", Guid.Parse(first.CaseId!)), Is.EqualTo(3));
		});
	}

	[Test]
	public async Task Handoff_TwentyTimesAtOnce_OpensOneCase() {
		string body = Handoff(messageIds: ["m-1", "m-2", "m-3"]).From("parallel@example.com", isVerified: true).ToJsonString();

		Answer[] answers = await Task.WhenAll(Enumerable.Range(0, ParallelCalls).Select(_ => Site.PostAsync(body)));

		Assert.Multiple(() => {
			Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(HttpStatusCode.OK));
			Assert.That(answers.Select(answer => answer.CaseId).Distinct().Count(), Is.EqualTo(1));
			Assert.That(answers.Count(answer => answer.Created), Is.EqualTo(1));
			Assert.That(Site.Count("Activity", "CaseId", Guid.Parse(answers[0].CaseId!)), Is.EqualTo(4));
			Assert.That(Site.Count("OpenCxMessage", "CaseId", Guid.Parse(answers[0].CaseId!)), Is.EqualTo(4));
		});
	}

	[Test]
	public async Task Handoff_NewMessagesAtOnce_AreLoggedOnce() {
		string sessionId = NewSessionId();
		Answer first = await Site.HandOverAsync(Handoff(sessionId, "evt-1", "m-1"));

		Answer[] answers = await Task.WhenAll(Enumerable.Range(0, ParallelCalls)
			.Select(_ => Site.HandOverAsync(Conversation(sessionId, "m-1", "m-2", "m-3"))));

		Assert.Multiple(() => {
			Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(HttpStatusCode.OK));
			Assert.That(answers.Sum(answer => answer.MessagesLogged), Is.EqualTo(2));
			Assert.That(Site.Count("Activity", "CaseId", Guid.Parse(first.CaseId!)), Is.EqualTo(4));
		});
	}

	[Test]
	[Repeat(10)]
	public async Task Handoff_OneNewVisitorInManySessionsAtOnce_CreatesOneContact() {
		string email = $"{Guid.NewGuid():N}@example.com";

		Answer[] answers = await Task.WhenAll(Enumerable.Range(0, ParallelCalls)
			.Select(_ => Site.HandOverAsync(Handoff().From(email.ToUpperInvariant(), isVerified: true))));

		Assert.Multiple(() => {
			Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(HttpStatusCode.OK));
			Assert.That(Site.Count("ContactCommunication", "SearchNumber", email), Is.EqualTo(1));
		});
	}
}
