using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Handoff;

internal sealed class StatusReportTests : ConversationFixture {
	[SetUp]
	public async Task HandOver() {
		await Visitor.SayAsync(SessionId, "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();
	}

	[Test]
	public async Task Resolve_ByTheVisitor_IsReportedWithoutAHandoff() {
		await Visitor.PostAsync("session/resolve", new { session_id = SessionId });

		JsonElement report = (await ReportsAsync()).Single();

		Assert.That(StatusOf(report), Is.EqualTo("closed_resolved"));
		Assert.That(report.GetProperty("session").GetProperty("id").GetGuid(), Is.EqualTo(SessionId));
		Assert.That(report.TryGetProperty("handoff", out _), Is.False);
		Assert.That(report.TryGetProperty("ai_fields", out _), Is.False);
	}

	[Test]
	public async Task Resolve_ByTheAi_IsReportedAfterTheMessageThatSettledIt() {
		await Visitor.SayAsync(SessionId, "Thank you, it works now.");

		JsonElement[] reports = await ReportsAsync();

		Assert.That(TextsOf(reports), Has.One.EqualTo("Thank you, it works now."));
		Assert.That(StatusOf(reports[^1]), Is.EqualTo("closed_resolved"));
		Assert.That((await Visitor.PollAsync(SessionId)).GetProperty("session").GetProperty("isOpened").GetBoolean(), Is.False);
	}

	[Test]
	public async Task ChangeStatus_InTheInbox_IsReportedEachTimeInOrder() {
		foreach (string status in new[] { "closed_unresolved", "open", "closed_resolved" }) {
			await OpenCx.NewClient().PostAsJsonAsync($"inbox/sessions/{SessionId}/status", new { status });
		}

		Assert.That((await ReportsAsync()).Select(StatusOf), Is.EqualTo(["closed_unresolved", "open", "closed_resolved"]));
	}

	[Test]
	public async Task ChangeStatus_ToTheStatusThatItHas_IsNotReported() {
		await OpenCx.NewClient().PostAsJsonAsync($"inbox/sessions/{SessionId}/status", new { status = "open" });

		Assert.That(await ReportsAsync(), Is.Empty);
	}

	[Test]
	public async Task Patch_FromCreatio_IsNotReportedBack() {
		await OpenCx.SetStatusAsync(SessionId, "closed_resolved");
		await OpenCx.SetStatusAsync(SessionId, "open");

		Assert.That(await ReportsAsync(), Is.Empty);
	}

	[Test]
	public async Task Patch_ThatAsksForReflection_IsReported() {
		await OpenCx.SetStatusAsync(SessionId, "closed_unresolved", reflects: true);

		Assert.That((await ReportsAsync()).Select(StatusOf), Is.EqualTo(["closed_unresolved"]));
	}

	[Test]
	public async Task Resolve_ClosedByCreatioBefore_IsNotReported() {
		await OpenCx.SetStatusAsync(SessionId, "closed_resolved");

		await Visitor.PostAsync("session/resolve", new { session_id = SessionId });

		Assert.That(await ReportsAsync(), Is.Empty);
	}

	[Test]
	public async Task Resolve_SessionOfTheAi_IsNotReported() {
		Guid session = await Visitor.OpenSessionAsync();

		await Visitor.SayAsync(session, "That solved it.");

		Assert.That(await ReportsAsync(), Is.Empty);
		Assert.That((await Visitor.PollAsync(session)).GetProperty("session").GetProperty("isOpened").GetBoolean(), Is.False);
	}

	[Test]
	public async Task Resolve_EarlierReportWasRefused_BringsItsMessagesAlong() {
		OpenCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.BadRequest));
		await Visitor.SayAsync(SessionId, "Are you there?");
		await ReportsAsync();

		await Visitor.PostAsync("session/resolve", new { session_id = SessionId });

		JsonElement report = (await ReportsAsync())[^1];
		Assert.That(StatusOf(report), Is.EqualTo("closed_resolved"));
		Assert.That(TextsOf(report), Has.One.EqualTo("Are you there?"));
	}

	[Test]
	public async Task Say_AfterHandoff_IsReportedWithoutAStatus() {
		await Visitor.SayAsync(SessionId, "Are you there?");

		JsonElement report = (await ReportsAsync()).Single();

		Assert.That(report.GetProperty("session").TryGetProperty("status", out _), Is.False);
	}

	// What Creatio got since the handoff.
	private async Task<JsonElement[]> ReportsAsync() {
		await OpenCx.Server.WhenHandoffsEndedAsync();
		return [.. OpenCx.Creatio.Handoffs.Skip(1).Select(handoff => handoff.Json)];
	}

	private static string? StatusOf(JsonElement report) => report.GetProperty("session").GetProperty("status").GetString();

	private static IEnumerable<string?> TextsOf(params JsonElement[] reports) => reports
		.SelectMany(report => report.GetProperty("messages").EnumerateArray())
		.Select(message => message.GetProperty("text").GetString());
}
