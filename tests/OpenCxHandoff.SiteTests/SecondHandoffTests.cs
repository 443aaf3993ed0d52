using System.Text.Json.Nodes;
using static OpenCxHandoff.SiteTests.Handoffs;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests;

/// <summary>A conversation that is handed over again, also after its case has ended.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class SecondHandoffTests(DatabaseEngine engine) : SiteFixture(engine) {
	private static readonly Guid _closed = new("3e7f420c-f46b-1410-fc9a-0050ba5d6c38");
	private static readonly Guid _reopenAction = new("93d5e8f2-4a6b-4b1c-a7d9-5e0c1f2b3a01");
	private static readonly Guid _newCaseAction = new("93d5e8f2-4a6b-4b1c-a7d9-5e0c1f2b3a02");

	[TearDown]
	public void RestoreSettings() => Site.Set("OpenCxOnFinalCase", _reopenAction);

	[Test]
	public async Task Handoff_Again_AddsANoteToTheSameCase() {
		string sessionId = NewSessionId();
		Answer first = await Site.HandOverAsync(Handoff(sessionId, "evt-1", "m-1"));

		Answer second = await Site.HandOverAsync(Handoff(sessionId, "evt-2", "m-1", "m-2"));
		SiteCase found = await Site.GetCaseAsync(second);

		Assert.Multiple(() => {
			Assert.That(second.CaseId, Is.EqualTo(first.CaseId));
			Assert.That(found.Activities.Count(activity => Text(activity, "Title") == "Handed over by OpenCX"), Is.EqualTo(2));
		});
	}

	[Test]
	public async Task Handoff_ToAClosedCase_ReopensItByDefault() {
		string sessionId = NewSessionId();
		Answer first = await Site.HandOverAsync(Handoff(sessionId));
		Close(first);

		Answer second = await Site.HandOverAsync(Handoff(sessionId, "evt-2"));
		SiteCase found = await Site.GetCaseAsync(second);

		Assert.Multiple(() => {
			Assert.That(second.CaseId, Is.EqualTo(first.CaseId));
			Assert.That(Text(found.Case, "Status"), Is.EqualTo("Reopened"));
		});
	}

	[Test]
	public async Task Handoff_ToAClosedCaseWithNewCaseSet_OpensAnotherCase() {
		Site.Set("OpenCxOnFinalCase", _newCaseAction);
		string sessionId = NewSessionId();
		Answer first = await Site.HandOverAsync(Handoff(sessionId, "evt-1", "m-1"));
		Close(first);

		Answer second = await Site.HandOverAsync(Handoff(sessionId, "evt-2", "m-1", "m-2"));
		SiteCase found = await Site.GetCaseAsync(second);

		Assert.Multiple(() => {
			Assert.That(second.Created, Is.True);
			Assert.That(second.CaseId, Is.Not.EqualTo(first.CaseId));
			Assert.That(found.Activities.Select(activity => Text(activity, "DetailedResult")).Last(), Is.EqualTo("Hello from m-2"));
			Assert.That(found.Activities, Has.Count.EqualTo(2));
		});
	}

	[Test]
	public async Task Handoff_RepeatedDeliveryToAClosedCase_LeavesItClosed() {
		JsonObject body = Handoff();
		Answer first = await Site.HandOverAsync(body);
		Close(first);

		SiteCase found = await Site.GetCaseAsync(await Site.HandOverAsync(body));

		Assert.That(Text(found.Case, "Status"), Is.EqualTo("Closed"));
	}

	[Test]
	public async Task Conversation_WithHandoffOnlySet_CreatesNothingUntilItIsHandedOver() {
		Site.Set("OpenCxCaseOnHandoffOnly", true);
		try {
			string sessionId = NewSessionId();

			Answer waiting = await Site.HandOverAsync(Conversation(sessionId, "m-1"));
			Assert.Multiple(() => {
				Assert.That(waiting.CaseId, Is.Null);
				Assert.That(waiting.Warnings.Single(), Does.Contain("OpenCxCaseOnHandoffOnly"));
				Assert.That(Site.Count("OpenCxSession", "SessionId", sessionId), Is.Zero);
			});

			Answer handedOver = await Site.HandOverAsync(Handoff(sessionId, "evt-1", "m-1"));
			Assert.That(handedOver.MessagesLogged, Is.EqualTo(1));
		} finally {
			Site.Set("OpenCxCaseOnHandoffOnly", false);
		}
	}

	private void Close(Answer answer) => Site.Change("Case", Guid.Parse(answer.CaseId!), "StatusId", _closed);
}
