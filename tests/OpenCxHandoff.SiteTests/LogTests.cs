using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Terrasoft.Common;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>What Creatio's log keeps of a handoff: ids, and nothing that a visitor wrote or is called.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class LogTests(DatabaseEngine engine) : SiteFixture(engine) {
	private const string Secret = "4111-1111";
	private const string Email = "private.person@example.com";

	private readonly ConcurrentQueue<string> _log = [];

	[SetUp]
	public void Listen() {
		_log.Clear();
		Site.LogWritten = _log.Enqueue;
	}

	[TearDown]
	public void MendDatabase() => Site.Database.StatementExecuting = null;

	[Test]
	public async Task Handoff_Accepted_LogsTheSessionAndTheCase() {
		string sessionId = NewSessionId();

		Answer answer = await Site.HandOverAsync(PrivateHandoff(sessionId));

		Assert.That(_log, Has.Some.Contains(sessionId).And.Contains(answer.CaseId));
		AssertNothingPrivate();
	}

	[Test]
	public async Task Handoff_DatabaseFaultQuotesTheText_LogsTheCorrelationIdOnly() {
		string sessionId = NewSessionId();
		Site.Database.StatementExecuting = _ => throw new DbOperationException("Cannot insert " + Secret + " of " + Email);

		Answer answer = await Site.HandOverAsync(PrivateHandoff(sessionId));

		Assert.That(_log, Has.Some.Contains(answer.CorrelationId));
		AssertNothingPrivate();
	}

	[Test]
	public async Task Handoff_Rejected_LogsTheCodeAndTheSession() {
		string sessionId = NewSessionId();
		JsonObject body = PrivateHandoff(sessionId);
		body["messages"]!.AsArray().Add(Message(" ", Secret));

		Answer answer = await Site.HandOverAsync(body);

		Assert.That(_log, Has.Some.Contains(sessionId).And.Contains(answer.CorrelationId).And.Contains("MissingMember"));
		AssertNothingPrivate();
	}

	private static JsonObject PrivateHandoff(string sessionId) {
		JsonObject body = Handoff(sessionId).From(Email, isVerified: true, name: "Private Person").WithFields(("Priority", Secret));
		body["messages"]!.AsArray().Add(Message("m-1", Secret));
		return body;
	}

	private void AssertNothingPrivate() {
		string log = string.Join('\n', _log);
		Assert.Multiple(() => {
			Assert.That(log, Does.Not.Contain(Secret));
			Assert.That(log, Does.Not.Contain(Email).IgnoreCase);
			Assert.That(log, Does.Not.Contain("Private Person"));
		});
	}
}
