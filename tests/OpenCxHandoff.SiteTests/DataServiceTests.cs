using System.Text.Json.Nodes;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>A conversation as the live tests see it: everything goes through Creatio's login and its DataService.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class DataServiceTests(DatabaseEngine engine) : SiteFixture(engine) {
	private const string MessageCategory = "6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c01";
	private const string ReplyCategory = "6d1f4b52-0f0c-4a3e-9c55-6a1f0b5e7c02";

	private static readonly string[] _deliveryStates = [.. Enumerable.Range(1, 5).Select(number => $"5a3d9e70-2f14-4b8c-9b6e-1c7d0a4f8e0{number}")];

	[TestCase("")]
	[TestCase("0/")]
	public async Task Handoff_ByAUserWhoHasLoggedIn_IsReadBackThroughTheDataService(string prefix) {
		using UserClient user = await UserClient.LogInAsync(Site.Address, prefix);
		string sessionId = NewSessionId();
		string email = sessionId + "@example.com";

		Answer answer = await user.HandOverAsync(Handoff(sessionId, "evt-1", "m-1", "m-2").From(email, isVerified: true));

		JsonObject found = (await user.FindAsync("Case", "Id", answer.CaseId!, "Id", "Number", "Contact")).Single();
		JsonObject session = (await user.FindAsync("OpenCxSession", "SessionId", sessionId, "Id", "Case", "VisitorEmail")).Single();
		JsonObject contact = (await user.FindAsync("Contact", "Email", email, "Id", "Name")).Single();
		Assert.Multiple(async () => {
			Assert.That((string?)found["Number"], Is.EqualTo(answer.CaseNumber));
			Assert.That(Lookup(found, "Contact"), Is.EqualTo((string?)contact["Id"]));
			Assert.That(Lookup(session, "Case"), Is.EqualTo(answer.CaseId));
			Assert.That((string?)session["VisitorEmail"], Is.EqualTo(email));
			Assert.That((await user.FindAsync("Activity", "Case", answer.CaseId!, "Id", "ActivityCategory"))
				.Count(activity => Lookup(activity, "ActivityCategory") == MessageCategory), Is.GreaterThanOrEqualTo(2));
			Assert.That((await user.FindAsync("OpenCxMessage", "Session", (string)session["Id"]!, "Id", "Text", "MessageId"))
				.Where(message => (string?)message["MessageId"] == "m-2").Select(message => (string?)message["Text"]),
				Is.EqualTo(new[] { "Hello from m-2" }));
		});
	}

	[TestCase("")]
	[TestCase("0/")]
	public async Task Reply_AddedThroughTheDataService_IsTakenForDelivery(string prefix) {
		using UserClient user = await UserClient.LogInAsync(Site.Address, prefix);
		Answer answer = await user.HandOverAsync(Handoff(messageIds: "m-1"));

		Guid replyId = await user.AddAsync("Activity",
			("Title", "Reply"), ("DetailedResult", "It leaves today."), ("ActivityCategory", ReplyCategory), ("Case", answer.CaseId));

		Assert.That(() => FindReply(user, replyId), Is.Not.Null.After(60).Seconds.PollEvery(100).MilliSeconds);
		JsonObject message = FindReply(user, replyId)!;
		Assert.That((string?)message["Text"], Is.EqualTo("It leaves today."));
		Assert.That(_deliveryStates, Does.Contain(Lookup(message, "DeliveryState")));
	}

	private static JsonObject? FindReply(UserClient user, Guid activityId) =>
		user.FindAsync("OpenCxMessage", "Activity", activityId, "Id", "Text", "DeliveryState").GetAwaiter().GetResult().SingleOrDefault();

	private static string? Lookup(JsonObject record, string column) => (string?)record[column]!["value"];
}
