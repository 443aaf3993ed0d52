using Creatio.Site.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Processes;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>What happens on a case and must never reach the visitor, with the business processes as they are shipped.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class SilentCaseTests(DatabaseEngine engine) : ReplyFixture(engine) {
	private static readonly Guid _emailCategory = new("8038a396-7825-e011-8165-00155d043204");
	private static readonly Guid _callCategory = new("e52bd583-7825-e011-8165-00155d043204");
	private static readonly Guid _inProgress = new("7e9f1204-f46b-1410-fb9a-0050ba5d6c38");
	private static readonly Guid _caseSchema = new("117d32f9-8275-4534-8411-1c66115ce9cd");

	// So that a process sees what started it, also what a transaction wrote.
	protected override CreatioSiteOptions Adjust(CreatioSiteOptions options) => base.Adjust(options) with {
		Processes = new ProcessEngineOptions { BackgroundStarts = BackgroundStartOrder.AfterTransaction }
	};

	[Test]
	public async Task Transcript_Logged_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.SayAsync("Are you there?");

		await AssertNothingLeavesAsync(chat);
		Assert.That((await chat.GetCaseAsync()).Messages, Is.Not.Empty);
	}

	[Test]
	public async Task Note_OfAnotherHandoff_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		Answer again = await Site.HandOverAsync(Handoff(chat.Session.Id.ToString(), "evt-again"));

		Assert.That(again.CaseId, Is.EqualTo(chat.CaseId.ToString()));
		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Task_OfTheRep_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.AddActivityAsync(new() { ["Title"] = "Call the warehouse", ["DetailedResult"] = "He is a difficult customer." });

		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Call_OfTheRep_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.AddActivityAsync(new() { ["Title"] = "Call", ["ActivityCategoryId"] = _callCategory });

		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Email_OfTheRep_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.AddEmailAsync(_emailCategory);

		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Email_WithTheCategoryOfReplies_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.AddEmailAsync(HandedOverChat.ReplyCategory);

		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Feed_MessageOnTheCase_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		Site.Add("SocialMessage", new Dictionary<string, object> {
			["EntitySchemaUId"] = _caseSchema,
			["EntityId"] = chat.CaseId,
			["Message"] = "Does anybody know this order?"
		}, SiteUsers.Agent);

		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Case_StatusBetweenOpenOnes_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.SetCaseStatusAsync(_inProgress);

		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Reply_ChangedAfterwards_IsNotSentAgain() {
		HandedOverChat chat = await HandOverAsync();
		Guid activityId = await chat.ReplyAsync("It ships today.");

		Site.Change("Activity", activityId, "DetailedResult", "It ships tomorrow.");
		await PassAsync(TimeSpan.FromMinutes(10));

		Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
	}

	[Test]
	public async Task Reply_OfNobody_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();
		Guid visitor = Site.Add("Contact", new Dictionary<string, object> { ["Name"] = "Dana, who is no user" });

		await chat.AddActivityAsync(new() {
			["Title"] = "Reply",
			["ActivityCategoryId"] = HandedOverChat.ReplyCategory,
			["CreatedById"] = visitor
		});

		await AssertNothingLeavesAsync(chat);
	}

	[Test]
	public async Task Reply_OnACaseWithoutSession_StaysInCreatio() {
		int before = OpenCx.ApiCalls.All.Count;
		Guid caseId = Site.Add("Case", new Dictionary<string, object> { ["Subject"] = "A call" });

		Site.Add("Activity", new Dictionary<string, object> {
			["Title"] = "Reply",
			["CaseId"] = caseId,
			["ActivityCategoryId"] = HandedOverChat.ReplyCategory
		}, SiteUsers.Agent);
		await PassAsync(TimeSpan.FromMinutes(10));

		Assert.That(OpenCx.ApiCalls.All, Has.Count.EqualTo(before));
		Assert.That(Site.Count("OpenCxMessage", "CaseId", caseId), Is.Zero);
	}

	[Test]
	public async Task Reply_OnNoCase_StaysInCreatio() {
		int before = OpenCx.ApiCalls.All.Count;

		Site.Add("Activity", new Dictionary<string, object> {
			["Title"] = "Reply",
			["ActivityCategoryId"] = HandedOverChat.ReplyCategory
		}, SiteUsers.Agent);
		await PassAsync(TimeSpan.FromMinutes(10));

		Assert.That(OpenCx.ApiCalls.All, Has.Count.EqualTo(before));
	}

	private async Task AssertNothingLeavesAsync(HandedOverChat chat) {
		await Site.WhenProcessesEndedAsync();
		await PassAsync(TimeSpan.FromMinutes(10));
		Assert.That(chat.Calls, Is.Empty);
		Assert.That(await chat.GetOutgoingAsync(), Is.Empty);
	}
}
