using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Creatio.Site.Hosting.Authentication;
using TestSupport;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>What bad input and strangers get: a clear error, and nothing written.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class RejectionTests(DatabaseEngine engine) : SiteFixture(engine) {
	private static readonly string[] _tables = ["Case", "Activity", "Contact", "OpenCxSession", "OpenCxMessage"];

	[TestCase("empty.json", "EmptyBody", null)]
	[TestCase("not-json.json", "InvalidJson", null)]
	[TestCase("wrong-types.json", "WrongType", null)]
	[TestCase("missing-session-id.json", "MissingMember", "session.id")]
	[TestCase("missing-message-id.json", "MissingMember", "messages[1].id")]
	[TestCase("session-id-too-long.json", "IdTooLong", "session.id")]
	[TestCase("message-id-too-long.json", "IdTooLong", null)]
	[TestCase("duplicate-message-ids.json", "DuplicateMessageId", null)]
	public async Task Handoff_RejectedSample_AnswersWithCodeAndMember(string name, string code, string? member) {
		Answer answer = await RefuseAsync(() => Site.PostAsync(RepositoryFiles.ReadSample(Path.Combine("rejected", name))));

		Assert.Multiple(() => {
			Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest), answer.Body);
			Assert.That(answer.Code, Is.EqualTo(code));
			Assert.That((string?)answer.Json["message"], Is.Not.Empty);
			Assert.That(answer.CorrelationId, Has.Length.EqualTo(32));
			if (member != null) {
				Assert.That((string?)answer.Json["member"], Is.EqualTo(member));
			}
		});
	}

	[Test]
	public async Task Handoff_NoToken_AnswersUnauthorized() {
		Answer answer = await RefuseAsync(() => Site.Service.SendAsync(Handoff().ToJsonString(), token: null));

		Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.Unauthorized, "Unauthorized")));
	}

	[Test]
	public async Task Handoff_WithoutTheOperation_AnswersForbidden() {
		Answer answer = await RefuseAsync(() => Site.PostAsync(Handoff().ToJsonString(), client: OAuthClientStore.Outsider));

		Assert.Multiple(() => {
			Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.Forbidden, "OperationDenied")));
			Assert.That((string?)answer.Json["message"], Does.Contain("CanReceiveOpenCxHandoff"));
		});
	}

	[Test]
	public async Task Handoff_WithoutTheOperation_DoesNotReadTheBody() {
		Answer answer = await Site.PostAsync("not JSON", client: OAuthClientStore.Outsider);

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Forbidden));
	}

	[Test]
	public async Task Handoff_MoreMessagesThanTheSetting_AnswersTooLarge() {
		string[] ids = [.. Enumerable.Range(0, 2001).Select(number => number.ToString(CultureInfo.InvariantCulture))];

		Answer answer = await RefuseAsync(() => Site.HandOverAsync(Handoff(messageIds: ids)));

		Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.RequestEntityTooLarge, "TooManyMessages")));
	}

	[Test]
	public async Task Handoff_LargerBodyThanTheSetting_AnswersTooLarge() {
		JsonObject body = Handoff();
		body["extra"] = new string('x', 11 * 1024 * 1024);

		Answer answer = await RefuseAsync(() => Site.HandOverAsync(body));

		Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.RequestEntityTooLarge, "BodyTooLarge")));
	}

	private async Task<Answer> RefuseAsync(System.Func<Task<Answer>> call) {
		int[] before = [.. _tables.Select(table => Site.Count(table))];
		Answer answer = await call();
		Assert.That(_tables.Select(table => Site.Count(table)), Is.EqualTo(before), "nothing is written");
		return answer;
	}
}
