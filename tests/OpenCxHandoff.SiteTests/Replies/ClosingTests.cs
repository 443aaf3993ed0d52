using System.Text.Json.Nodes;
using OpenCx.Api;
using OpenCx.Faults;
using OpenCx.Sessions;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>The end of a conversation and its reopening, from either side.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class ClosingTests(DatabaseEngine engine) : ReplyFixture(engine) {
	private const string New = "ae5f2f10-f46b-1410-fd9a-0050ba5d6c38";
	private const string Resolved = "ae7f411e-f46b-1410-009b-0050ba5d6c38";
	private const string Closed = "3e7f420c-f46b-1410-fc9a-0050ba5d6c38";
	private const string Canceled = "6e5f4218-f46b-1410-fe9a-0050ba5d6c38";
	private const string Reopened = "f063ebbe-fdc6-4982-8431-d8cfa52fedcf";

	private const int Collisions = 10;

	[TearDown]
	public void RestoreSettings() => Site.Set("OpenCxResolvedStatus", Guid.Parse(Resolved));

	[TestCase(Resolved, SessionStatus.ClosedResolved)]
	[TestCase(Closed, SessionStatus.ClosedResolved)]
	[TestCase(Canceled, SessionStatus.ClosedUnresolved)]
	public async Task Case_Ended_ClosesTheSessionOnce(string status, SessionStatus expected) {
		HandedOverChat chat = await HandOverAsync();

		await EndAsync(chat, status);
		await PassAsync(TimeSpan.FromHours(1));

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.Multiple(() => {
			Assert.That(chat.Session.Status, Is.EqualTo(expected));
			Assert.That(chat.Calls.Select(call => call.Route), Is.EqualTo([ApiRoute.UpdateSession]));
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Sent"));
		});
		await AssertNoEchoAsync(chat, handoffPosts: 1);
	}

	[Test]
	public async Task Case_Ended_DoesNotAskOpenCxToTellItBack() {
		HandedOverChat chat = await HandOverAsync();

		await EndAsync(chat, Resolved);

		Assert.That(JsonNode.DeepEquals(JsonNode.Parse(chat.Calls.Single().Body), new JsonObject {
			["status"] = "closed_resolved",
			["reflect_status_change_for_integration"] = false
		}), chat.Calls.Single().Body);
	}

	[Test]
	public async Task Case_ResolvedThenClosed_ClosesTheSessionOnce() {
		HandedOverChat chat = await HandOverAsync();

		await EndAsync(chat, Resolved);
		await EndAsync(chat, Closed);

		Assert.That(chat.Calls, Has.Count.EqualTo(1));
	}

	[TestCase(Reopened)]
	[TestCase(New)]
	public async Task Case_OpenedAgain_OpensTheSession(string status) {
		HandedOverChat chat = await HandOverAsync();
		await EndAsync(chat, Closed);

		await EndAsync(chat, status);

		Assert.That(chat.Session.Status, Is.EqualTo(SessionStatus.Open));
		Assert.That(chat.Calls, Has.Count.EqualTo(2));
		await AssertNoEchoAsync(chat, handoffPosts: 1);
	}

	[Test]
	public async Task Case_EndedWithRepliesWaiting_SendsThemFirst() {
		HandedOverChat chat = await HandOverAsync();
		OpenCx.Faults.Add(new FaultSequence(Fault.DropBeforeAccepting) { SessionId = chat.Session.Id });
		await chat.ReplyAsync("one");
		await chat.ReplyAsync("two");

		await EndAsync(chat, Closed);
		Assert.That(chat.Session.Status, Is.EqualTo(SessionStatus.Open), "the replies come first");
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.Multiple(() => {
			Assert.That(chat.ReplyTexts, Is.EqualTo(["one", "two"]));
			Assert.That(chat.Session.Status, Is.EqualTo(SessionStatus.ClosedResolved));
			Assert.That(chat.Session.Messages[^1].Type, Is.EqualTo(MessageType.ResolvedByApi), "the end is the last thing that happens");
		});
	}

	[Test]
	public async Task Case_EndedWhileOpenCxIsDown_ClosesTheSessionLater() {
		HandedOverChat chat = await HandOverAsync();
		OpenCx.Faults.Add(new FaultSequence(Fault.DropBeforeAccepting, Fault.ServerErrorAfterAccepting()) { SessionId = chat.Session.Id });

		await EndAsync(chat, Closed);
		await PassAsync(TimeSpan.FromMinutes(1));
		await PassAsync(TimeSpan.FromMinutes(10));

		Assert.That(chat.Session.Status, Is.EqualTo(SessionStatus.ClosedResolved));
		Assert.That(Text(await chat.GetOnlyOutgoingAsync(), "DeliveryState"), Is.EqualTo("Sent"));
	}

	[Test]
	public async Task Reply_AfterTheEnd_IsGivenUpAndItsAuthorIsTold() {
		HandedOverChat chat = await HandOverAsync();
		await EndAsync(chat, Closed);

		await chat.ReplyAsync("One more thing.");

		Assert.That(chat.ReplyTexts, Is.Empty);
		Assert.That(Text((await chat.GetOutgoingAsync())[^1], "LastError"), Does.Contain("is closed"));
		Assert.That(Site.Count("Reminding", "SubjectId", chat.CaseId), Is.EqualTo(1));
	}

	[TestCase("closed_resolved")]
	[TestCase("closed_unresolved")]
	public async Task Session_EndedInOpenCx_GivesTheCaseTheStatusOfTheSetting(string status) {
		Site.Set("OpenCxResolvedStatus", Guid.Parse(Closed));
		HandedOverChat chat = await HandOverAsync();

		await chat.SetSessionStatusAsync(status);

		SiteCase found = await chat.GetCaseAsync();
		Assert.That(Text(found.Case, "Status"), Is.EqualTo("Closed"));
		Assert.That(Text(found.Session, "Status"), Is.EqualTo(status == "closed_resolved" ? "Closed, resolved" : "Closed, unresolved"));
		await AssertNoEchoAsync(chat, handoffPosts: 2);
		Assert.That(chat.Calls, Is.Empty);
	}

	[Test]
	public async Task Session_EndedInOpenCx_ResolvesTheCaseByDefault() {
		HandedOverChat chat = await HandOverAsync();

		await chat.SetSessionStatusAsync("closed_resolved");

		Assert.That(Text((await chat.GetCaseAsync()).Case, "Status"), Is.EqualTo("Resolved"));
	}

	[Test]
	public async Task Session_EndedInOpenCxWhenTheStatusOfTheSettingIsGone_LeavesTheCaseAndSaysSo() {
		Site.Set("OpenCxResolvedStatus", Guid.NewGuid());
		HandedOverChat chat = await HandOverAsync();

		JsonObject body = Handoffs.Conversation(chat.Session.Id.ToString());
		body["session"]!["status"] = "closed_resolved";

		Answer answer = await Site.HandOverAsync(body);

		Assert.That(answer.Warnings, Has.One.Contains("OpenCxResolvedStatus"));
		SiteCase found = await chat.GetCaseAsync();
		Assert.That(Text(found.Case, "Status"), Is.EqualTo("New"));
		Assert.That(Text(found.Session, "Status"), Is.EqualTo("Closed, resolved"));
	}

	[Test]
	public async Task Session_EndedInOpenCxBeforeAnyHandoff_OpensNoCase() {
		JsonObject body = Handoffs.Conversation();
		body["session"]!["status"] = "closed_resolved";

		Answer answer = await Site.HandOverAsync(body);

		Assert.That((answer.CaseId, answer.Created), Is.EqualTo(((string?)null, false)));
		Assert.That(answer.Warnings, Has.One.Contains("never handed over"));
	}

	[Test]
	public async Task Session_EndedInAnotherWayThanCreatioEndedIt_FollowsCreatio() {
		HandedOverChat chat = await HandOverAsync();
		await EndAsync(chat, Canceled);

		await chat.SetSessionStatusAsync("closed_resolved");
		await PassAsync(TimeSpan.Zero);

		Assert.That(Text((await chat.GetCaseAsync()).Case, "Status"), Is.EqualTo("Canceled"));
		await AssertInStepAsync(chat, SessionStatus.ClosedUnresolved);
		await AssertNoEchoAsync(chat, handoffPosts: 2);
	}

	[Test]
	public async Task Session_OpenedAgainInOpenCx_ReopensTheCase() {
		HandedOverChat chat = await HandOverAsync();
		await chat.SetSessionStatusAsync("closed_resolved");

		await chat.SetSessionStatusAsync("open");

		Assert.That(Text((await chat.GetCaseAsync()).Case, "Status"), Is.EqualTo("Reopened"));
		await AssertNoEchoAsync(chat, handoffPosts: 3);
		Assert.That(chat.Calls, Is.Empty);
	}

	[Test]
	public async Task Both_TakeTurns_FollowEachOtherWithoutAnEcho() {
		HandedOverChat chat = await HandOverAsync();

		await EndAsync(chat, Closed);
		await chat.SetSessionStatusAsync("open");
		await EndAsync(chat, Canceled);
		await chat.SetSessionStatusAsync("open");
		await chat.SetSessionStatusAsync("closed_resolved");
		await EndAsync(chat, Reopened);

		await AssertInStepAsync(chat, SessionStatus.Open);
		Assert.That(chat.Calls, Has.Count.EqualTo(3), "two ends and a reopening in Creatio");
		await AssertNoEchoAsync(chat, handoffPosts: 4);
	}

	[Test]
	public async Task Reply_AndEndAtTheSameMoment_EndClosedWithTheReplyDeliveredBeforeOrGivenUp() {
		for (int round = 0; round < Collisions; round++) {
			HandedOverChat chat = await HandOverAsync();

			await Task.WhenAll(
				Task.Run(() => chat.ReplyAsync("One more thing.")),
				Task.Run(() => EndAsync(chat, Closed)));
			await chat.SettleAsync();

			await AssertInStepAsync(chat, SessionStatus.ClosedResolved);
			string? state = Text((await chat.GetOutgoingAsync()).Single(message => message.ContainsKey("ActivityId")), "DeliveryState");
			Assert.That(state, Is.EqualTo(chat.Replies.Count == 1 ? "Sent" : "Failed"), $"round {round}");
			Assert.That(chat.Session.Messages[^1].Type, Is.EqualTo(MessageType.ResolvedByApi), $"round {round}");
		}
	}

	// Whose change Creatio's database sees first decides how the session ends; the case has the status that the rep gave it.
	[TestCase("closed_resolved", SessionStatus.ClosedResolved)]
	[TestCase("closed_unresolved", SessionStatus.ClosedUnresolved)]
	public async Task Both_EndAtTheSameMoment_EndAsTheFirstOneSaid(string status, SessionStatus openCxsWay) {
		for (int round = 0; round < Collisions; round++) {
			HandedOverChat chat = await HandOverAsync();

			await Task.WhenAll(
				Task.Run(() => chat.Visitor.SetStatusAsync(status)),
				Task.Run(() => EndAsync(chat, Closed)));
			await chat.SettleAsync();
			await PassAsync(TimeSpan.Zero);

			bool isCreatiosWay = (await chat.GetOutgoingAsync()).Count > 0;
			Assert.That(Text((await chat.GetCaseAsync()).Case, "Status"), Is.EqualTo("Closed"), $"round {round}");
			await AssertInStepAsync(chat, isCreatiosWay ? SessionStatus.ClosedResolved : openCxsWay);
		}
	}

	[TestCase("open")]
	[TestCase("closed_unresolved")]
	public async Task Session_ChangedInOpenCxWhileCreatiosStatusIsOnItsWay_FollowsCreatio(string status) {
		HandedOverChat chat = await HandOverAsync();
		OpenCx.Faults.Add(new FaultSequence(Fault.DelayAfterAccepting(TimeSpan.FromSeconds(1))) { SessionId = chat.Session.Id });

		Site.Change("Case", chat.CaseId, "StatusId", Guid.Parse(Closed));
		await UntilAsync(() => chat.Session.Status == SessionStatus.ClosedResolved);
		await chat.Visitor.SetStatusAsync(status);
		await OpenCx.WhenHandoffsEndedAsync();
		await PassAsync(TimeSpan.Zero);
		await chat.SettleAsync();

		Assert.That(Text((await chat.GetCaseAsync()).Case, "Status"), Is.EqualTo("Closed"));
		await AssertInStepAsync(chat, SessionStatus.ClosedResolved);
	}

	private static Task EndAsync(HandedOverChat chat, string statusId) => chat.SetCaseStatusAsync(Guid.Parse(statusId));

	/// <summary>Creatio knows the status that the session has.</summary>
	private static async Task AssertInStepAsync(HandedOverChat chat, SessionStatus expected) {
		string known = Text((await chat.GetCaseAsync()).Session, "Status")!;
		Assert.That(known, Is.EqualTo(chat.Session.Status switch {
			SessionStatus.ClosedResolved => "Closed, resolved",
			SessionStatus.ClosedUnresolved => "Closed, unresolved",
			_ => "Open"
		}));
		Assert.That(chat.Session.Status, Is.EqualTo(expected));
	}

	private async Task AssertNoEchoAsync(HandedOverChat chat, int handoffPosts) {
		int calls = chat.Calls.Count;
		await PassAsync(TimeSpan.FromMinutes(10));
		await chat.SettleAsync();
		Assert.That(chat.Calls, Has.Count.EqualTo(calls));
		Assert.That(chat.Session.Deliveries, Has.Count.EqualTo(handoffPosts));
	}
}
