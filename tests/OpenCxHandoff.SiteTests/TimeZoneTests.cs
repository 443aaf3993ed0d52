using System.Text.Json.Nodes;
using Creatio.Site.Hosting.Authentication;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>An integration user whose time zone has summer time.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class TimeZoneTests(DatabaseEngine engine) : SiteFixture(engine) {
	[Test]
	public async Task Handoff_UserInBerlin_StoresTheSameUtcTimes() {
		SiteCase found = await HandOverAsync("2026-07-01T09:00:00Z", "2026-07-01T09:01:00Z");

		Assert.Multiple(() => {
			Assert.That((DateTime)found.Activities[1]["StartDate"]!, Is.EqualTo(new DateTime(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc)));
			Assert.That((DateTime)found.Messages[1]["SentOn"]!, Is.EqualTo(new DateTime(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc)));
		});
	}

	[Test]
	public async Task Handoff_InTheHourThatComesTwice_KeepsTheOrder() {
		SiteCase found = await HandOverAsync("2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z", "2026-10-25T01:20:00Z", "2026-10-25T02:10:00Z");

		Assert.That(found.Activities.Skip(1).Select(activity => SiteCase.Text(activity, "DetailedResult")), Is.EqualTo(new[] { "0", "1", "2", "3" }));
		Assert.That(found.Activities.Select(activity => (DateTime)activity["StartDate"]!), Is.Ordered.And.Unique);
		Assert.That((DateTime)found.Messages[1]["SentOn"]!, Is.EqualTo(new DateTime(2026, 10, 25, 0, 50, 0, DateTimeKind.Utc)));
	}

	[Test]
	public async Task Handoff_StepIntoTheHourThatIsLeftOut_KeepsTheOrder() {
		SiteCase found = await HandOverAsync("2026-03-29T00:59:59.995Z", "2026-03-29T00:59:59.995Z", "2026-03-29T01:00:00Z");

		Assert.That(found.Activities.Select(activity => (DateTime)activity["StartDate"]!), Is.Ordered.And.Unique);
	}

	[Test]
	public async Task Handoff_OneClockFarAhead_DoesNotCarryTheOthersAlong() {
		SiteCase found = await HandOverAsync("2026-07-01T09:00:00Z", "2099-01-01T00:00:00Z", "2026-07-01T09:01:00Z");

		Assert.That((DateTime)found.Activities[3]["StartDate"]!, Is.EqualTo(new DateTime(2026, 7, 1, 9, 1, 0, DateTimeKind.Utc)));
	}

	[OneTimeSetUp]
	public void RegisterUser() => Site.OAuthClients.Register(new OAuthClient("berlin", "berlin-secret", GermanUser.Create(Site)));

	private async Task<SiteCase> HandOverAsync(params string[] times) {
		JsonObject body = Handoff();
		body["messages"] = new JsonArray([.. times.Select((time, index) => {
			JsonObject message = Message($"m-{index}", $"{index}");
			message["created_at"] = time;
			return (JsonNode)message;
		})]);
		OAuthClient berlin = Site.OAuthClients.Find("berlin", "berlin-secret")!;
		return await Site.GetCaseAsync(await Site.PostAsync(body.ToJsonString(), client: berlin));
	}
}
