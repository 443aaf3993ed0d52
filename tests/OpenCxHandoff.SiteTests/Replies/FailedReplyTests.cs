using System.Net;
using System.Text.Json.Nodes;
using OpenCx.Api;
using OpenCx.Faults;
using Terrasoft.Common;
using Terrasoft.Core.DB;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>Replies that OpenCX does not take, not now, or without saying so.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class FailedReplyTests(DatabaseEngine engine) : ReplyFixture(engine) {
	private static readonly Guid _agentContact = new("0d0c6c5e-5b0f-4b0e-9d58-2f0f6f3a7c22");
	private static readonly Guid _otherContact = new("0d0c6c5e-5b0f-4b0e-9d58-2f0f6f3a7c23");

	private static readonly TimeSpan _claimTime = TimeSpan.FromMinutes(5);

	[TearDown]
	public void RestoreSettings() => Site.Set("OpenCxApiKey", ApiKey);

	[Test]
	public async Task Reply_ServerError_WaitsForAnotherAttemptAndSaysWhy() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.ServerErrorBeforeAccepting(HttpStatusCode.InternalServerError));
		DateTime before = DateTime.UtcNow;

		await chat.ReplyAsync("It ships today.");

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.Multiple(() => {
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Waiting for retry"));
			Assert.That((int?)message["Attempts"], Is.EqualTo(1));
			Assert.That(Text(message, "LastError"), Is.EqualTo("OpenCX answered 500."));
			Assert.That((DateTime?)message["NextAttemptOn"], Is.GreaterThan(before.AddSeconds(4)));
			Assert.That(message.ContainsKey("SentOn"), Is.False);
		});
	}

	[Test]
	public async Task Reply_OpenCxRecovers_IsDeliveredByTheTimer() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.ServerErrorBeforeAccepting(HttpStatusCode.InternalServerError));
		await chat.ReplyAsync("It ships today.");

		await PassAsync(TimeSpan.FromMinutes(1));

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.Multiple(() => {
			Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Sent"));
			Assert.That((int?)message["Attempts"], Is.EqualTo(2));
			Assert.That(message.ContainsKey("LastError"), Is.False);
		});
	}

	[Test]
	public async Task Reply_NobodyListens_NeitherBreaksTheSaveNorIsLost() {
		HandedOverChat chat = await HandOverAsync();
		Site.Set("OpenCxApiUrl", "http://127.0.0.1:1/");

		Guid activityId = await chat.ReplyAsync("It ships today.");
		Assert.That(Text(await chat.GetOnlyOutgoingAsync(), "LastError"), Is.EqualTo("The connection to OpenCX failed."));

		Site.Set("OpenCxApiUrl", OpenCx.Address.ToString());
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
		Assert.That(Site.Count("Activity", "Id", activityId), Is.EqualTo(1));
	}

	[TestCase(HttpStatusCode.NotFound)]
	[TestCase(HttpStatusCode.BadRequest)]
	[TestCase(HttpStatusCode.Unauthorized)]
	public async Task Reply_Refused_IsGivenUpAtOnceAndAuthorAndOwnerAreTold(HttpStatusCode status) {
		HandedOverChat chat = await HandOverAsync();
		Site.Change("Case", chat.CaseId, "OwnerId", _otherContact);
		Fail(chat, Fault.Refuse(status));

		await chat.ReplyAsync("It ships today.");
		await PassAsync(TimeSpan.FromDays(1));

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.Multiple(() => {
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Failed"));
			Assert.That(Text(message, "LastError"), Does.StartWith($"OpenCX answered {(int)status}: Planned refusal."));
			Assert.That(chat.Calls, Has.Count.EqualTo(1), "it is not tried again");
			Assert.That(FindNotifiedContacts(chat.CaseId), Is.EquivalentTo([_agentContact, _otherContact]));
		});
	}

	[Test]
	public async Task Reply_RefusedWithItsAuthorAsOwner_TellsHimOnce() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.Refuse());

		await chat.ReplyAsync("It ships today.");

		Assert.That(FindNotifiedContacts(chat.CaseId), Is.EqualTo([_agentContact]));
	}

	[Test]
	public async Task Reply_AfterOneThatWasGivenUp_IsDelivered() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.Refuse());

		await chat.ReplyAsync("one");
		await chat.ReplyAsync("two");

		Assert.That(chat.ReplyTexts, Is.EqualTo(["two"]));
	}

	[Test]
	public async Task Reply_TenAttemptsFail_IsGivenUpAndItsAuthorIsTold() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, [.. Enumerable.Repeat(Fault.DropBeforeAccepting, 20)]);

		await chat.ReplyAsync("It ships today.");
		for (int attempt = 2; attempt <= 10; attempt++) {
			Assert.That(Text(await chat.GetOnlyOutgoingAsync(), "DeliveryState"), Is.EqualTo("Waiting for retry"), $"before attempt {attempt}");
			await PassAsync(TimeSpan.FromHours(27));
		}

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Failed"));
		Assert.That((int?)message["Attempts"], Is.EqualTo(10));
		Assert.That(FindNotifiedContacts(chat.CaseId), Is.EqualTo([_agentContact]));
	}

	[Test]
	public async Task Reply_AcceptedButTheConnectionBreaks_IsLookedForAndNotSentTwice() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.DropAfterAccepting);

		await chat.ReplyAsync("It ships today.");
		await PassAsync(TimeSpan.FromMinutes(1));

		await AssertSentOnceAsync(chat);
	}

	[Test]
	public async Task Reply_AcceptedButAProxyAnswersWithAPage_IsLookedForAndNotSentTwice() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.ServerErrorAfterAccepting());

		await chat.ReplyAsync("It ships today.");
		Assert.That(Text(await chat.GetOnlyOutgoingAsync(), "LastError"), Is.EqualTo("OpenCX answered 502."));
		await PassAsync(TimeSpan.FromMinutes(1));

		await AssertSentOnceAsync(chat);
	}

	[Test]
	public async Task Reply_ConnectionBreaksBeforeItIsAccepted_IsLookedForAndSent() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.DropBeforeAccepting);

		await chat.ReplyAsync("It ships today.");
		await PassAsync(TimeSpan.FromMinutes(1));

		await AssertSentOnceAsync(chat);
		Assert.That(chat.Calls.Select(call => call.Route).First(route => route != ApiRoute.Send), Is.EqualTo(ApiRoute.GetSession));
	}

	[TestCase(FaultKind.UnknownMembers)]
	[TestCase(FaultKind.TruncatedJson)]
	public async Task Reply_OddAnswer_IsNotSentTwice(FaultKind kind) {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, new Fault(kind));

		await chat.ReplyAsync("It ships today.");
		await PassAsync(TimeSpan.FromMinutes(1));

		await AssertSentOnceAsync(chat);
	}

	[Test]
	public async Task Reply_TooManyRequests_WaitsAsLongAsOpenCxAsks() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.TooManyRequests(TimeSpan.FromHours(1)));

		await chat.ReplyAsync("It ships today.");
		await PassAsync(TimeSpan.FromMinutes(50));
		Assert.That(chat.Calls, Has.Count.EqualTo(1));

		await PassAsync(TimeSpan.FromMinutes(11));
		Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
	}

	[Test]
	public async Task Reply_TooManyRequestsWithoutATime_WaitsForAnotherAttempt() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.TooManyRequests());

		await chat.ReplyAsync("It ships today.");
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.That(chat.Calls.Select(call => call.Route), Is.EqualTo([ApiRoute.Send, ApiRoute.Send]), "a refusal needs no look");
		Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
	}

	[TestCase("OpenCxApiUrl")]
	[TestCase("OpenCxApiKey")]
	public async Task Reply_SettingMissing_WaitsAndSaysWhichToFill(string setting) {
		HandedOverChat chat = await HandOverAsync();
		Site.Set(setting, "");

		await chat.ReplyAsync("It ships today.");

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Waiting for retry"));
		Assert.That(Text(message, "LastError"), Does.Contain("OpenCxApiUrl").And.Contain("OpenCxApiKey"));

		RestoreSettings();
		Connect();
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
	}

	[Test]
	public async Task Reply_ClaimedByANodeThatDied_IsSentWhenTheClaimHasRunOut() {
		HandedOverChat chat = await HandOverAsync();
		await ReplyOverDeadNodeAsync(chat, Fault.ServerErrorBeforeAccepting());

		await PassAsync(_claimTime / 2);
		Assert.That(chat.Calls, Has.Count.EqualTo(1), "the claim holds");

		await PassAsync(_claimTime);
		await AssertSentOnceAsync(chat);
	}

	[Test]
	public async Task Reply_NodeDiedAfterOpenCxTookIt_IsNotSentTwice() {
		HandedOverChat chat = await HandOverAsync();
		await ReplyOverDeadNodeAsync(chat, Fault.ServerErrorAfterAccepting());

		await PassAsync(_claimTime * 2);

		await AssertSentOnceAsync(chat);
	}

	[Test]
	public async Task Replies_FirstOneFails_WaitForEachOther() {
		HandedOverChat chat = await HandOverAsync();
		Fail(chat, Fault.DropBeforeAccepting);

		foreach (string text in new[] { "one", "two", "three" }) {
			await chat.ReplyAsync(text);
		}
		Assert.That(chat.ReplyTexts, Is.Empty);
		Assert.That((await chat.GetOutgoingAsync()).Select(message => Text(message, "DeliveryState")),
			Is.EqualTo(["Waiting for retry", "Queued", "Queued"]));

		await PassAsync(TimeSpan.FromMinutes(1));
		Assert.That(chat.ReplyTexts, Is.EqualTo(["one", "two", "three"]));
	}

	[Test]
	public async Task Replies_OneSessionIsStuck_DoNotWaitInAnother() {
		HandedOverChat stuck = await HandOverAsync();
		HandedOverChat other = await HandOverAsync();
		Fail(stuck, [.. Enumerable.Repeat(Fault.DropBeforeAccepting, 10)]);

		await stuck.ReplyAsync("stuck");
		await other.ReplyAsync("at once");
		await PassAsync(TimeSpan.FromMinutes(1));

		Assert.That(stuck.ReplyTexts, Is.Empty);
		Assert.That(other.ReplyTexts, Is.EqualTo(["at once"]));
	}

	private void Fail(HandedOverChat chat, params IEnumerable<Fault> faults) =>
		OpenCx.Faults.Add(new FaultSequence(faults) { SessionId = chat.Session.Id });

	/// <summary>A reply whose first attempt is by a node that dies instead of hearing of the outcome.</summary>
	private async Task ReplyOverDeadNodeAsync(HandedOverChat chat, Fault fault) {
		Fail(chat, fault);
		await chat.ReplyAsync("It ships today.");
		Outbox.ClaimForDeadNode(Site, (Guid)(await chat.GetOnlyOutgoingAsync())["Id"]!, DateTime.UtcNow + _claimTime);
	}

	private static async Task AssertSentOnceAsync(HandedOverChat chat) {
		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.Multiple(() => {
			Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
			Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Sent"));
			Assert.That(Text(message, "MessageId"), Is.EqualTo($"{chat.Replies[0].Id}"));
		});
	}

	private List<Guid> FindNotifiedContacts(Guid caseId) => Site.Use(userConnection => {
		List<Guid> contacts = [];
		((Select)new Select(userConnection).Column("ContactId").From("Reminding").Where("SubjectId").IsEqual(Column.Parameter(caseId)))
			.ExecuteReader(row => contacts.Add(row.GetColumnValue<Guid>("ContactId")));
		return contacts;
	});
}
