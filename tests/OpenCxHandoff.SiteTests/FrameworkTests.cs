using System.Net;
using TestSupport;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>The service as a site on .NET Framework compiles and serves it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class FrameworkTests(DatabaseEngine engine) : SiteFixture(engine) {
	private const string FrameworkPrefix = "0/rest";

	[Test]
	public async Task Handoff_SameBodyOnBothRuntimes_IsTheSameCase() {
		string body = RepositoryFiles.ReadSample("order-not-found.json");

		Answer framework = await Site.PostAsync(body, FrameworkPrefix);
		Answer net = await Site.PostAsync(body);

		Assert.Multiple(() => {
			Assert.That(framework.Status, Is.EqualTo(HttpStatusCode.OK), framework.Body);
			Assert.That((framework.Created, net.Created), Is.EqualTo((true, false)));
			Assert.That(net.CaseId, Is.EqualTo(framework.CaseId));
			Assert.That(net.MessagesLogged, Is.Zero);
		});
	}

	[Test]
	public async Task Handoff_MissingSessionId_IsRefusedAsOnNet() {
		Answer answer = await Site.PostAsync("""{ "session": {} }""", FrameworkPrefix);

		Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "MissingMember")));
	}

	[TestCase("\"true\"")]
	[TestCase("1")]
	public async Task Handoff_GuessedVerification_IsRefusedAsOnNet(string isVerified) {
		string body = $$"""{ "session": { "id": "guessed" }, "contact": { "email": "a@example.com", "is_verified": {{isVerified}} } }""";

		Answer answer = await Site.PostAsync(body, FrameworkPrefix);

		Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "WrongType")), answer.Body);
	}

	[Test]
	public async Task Handoff_NoBody_IsRefused() {
		Answer answer = await Site.PostAsync("", FrameworkPrefix);

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	[Test]
	public async Task Handoff_BrokenJson_IsAnsweredByWcfItself() {
		Answer answer = await Site.PostAsync("{ broken", FrameworkPrefix);

		Assert.Multiple(() => {
			Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
			Assert.That(answer.Body, Does.Contain("Request Error"));
		});
	}

	[Test]
	public async Task Handoff_LargerBodyThanTheSetting_AnswersTooLarge() {
		System.Text.Json.Nodes.JsonObject body = Handoff();
		body["extra"] = new string('x', 11 * 1024 * 1024);

		Answer answer = await Site.PostAsync(body.ToJsonString(), FrameworkPrefix);

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
	}
}
