using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Faults;

internal sealed class FaultEndpointsTests : ConversationFixture {
	private HttpClient Local => OpenCx.NewClient();

	[Test]
	public async Task Post_Sequence_FailsTheNextCalls() {
		await PlanAsync($$"""
			{
				"route": "send", "session_id": "{{SessionId}}",
				"sequence": [{ "kind": "refuse", "status": 403 }, { "kind": "too_many_requests", "seconds": 30 }]
			}
			""");

		using HttpResponseMessage first = await OpenCx.SendReplyAsync(SessionId, "Hello");
		using HttpResponseMessage second = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
		Assert.That(second.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(30)));
	}

	[Test]
	public async Task Post_Mix_FailsForAsLongAsItStands() {
		await PlanAsync("""{ "seed": 42, "mix": [{ "fault": { "kind": "server_error_before_accepting" }, "probability": 1 }] }""");
		using HttpResponseMessage failed = await OpenCx.SendReplyAsync(SessionId, "Hello");

		await Local.DeleteAsync("local/faults");
		using HttpResponseMessage served = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(failed.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
		Assert.That(served.StatusCode, Is.EqualTo(HttpStatusCode.OK));
	}

	[Test]
	public async Task Get_AfterPost_ListsWhatIsLeftInTheSameForm() {
		await PlanAsync("""{"route":"send","sequence":[{"kind":"refuse","status":400},{"kind":"truncated_json"}]}""");
		await PlanAsync("""{"mix":[{"fault":{"kind":"drop_after_accepting"},"probability":0.5}],"seed":42}""");
		using HttpResponseMessage refused = await OpenCx.SendReplyAsync(SessionId, "Hello");

		string rules = await Local.GetStringAsync("local/faults");

		Assert.That(rules, Is.EqualTo(
			"""[{"route":"send","sequence":[{"kind":"truncated_json"}]},"""
			+ """{"mix":[{"fault":{"kind":"drop_after_accepting"},"probability":0.5}],"seed":42}]"""));
	}

	[TestCase("""{ "route": "send" }""", "either a sequence or a mix")]
	[TestCase("""{ "sequence": [], "mix": [] }""", "either a sequence or a mix")]
	[TestCase("""{ "mix": [{ "fault": { "kind": "refuse" }, "probability": 1.5 }] }""", "more than 1")]
	[TestCase("""{ "sequence": [{ "kind": "explode" }] }""", "kind")]
	public async Task Post_NotARule_IsRefusedWithTheReason(string rule, string reason) {
		using HttpResponseMessage response = await Local.PostAsJsonAsync("local/faults", JsonElement.Parse(rule));

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(reason));
	}

	[Test]
	public async Task GetCalls_OfSession_TellsWhatArrived() {
		await PlanAsync("""{ "sequence": [{ "kind": "drop_after_accepting" }] }""");
		Assert.That(() => OpenCx.SendReplyAsync(SessionId, "Hello"), Throws.InstanceOf<HttpRequestException>());
		using HttpResponseMessage elsewhere = await OpenCx.SendReplyAsync(Guid.NewGuid(), "Hello");

		JsonElement calls = await Local.GetFromJsonAsync<JsonElement>($"local/calls?session_id={SessionId}");

		JsonElement call = calls.EnumerateArray().Single();
		Assert.That(call.Names(), Is.EqualTo(["number", "arrived_at", "route", "session_id", "body", "fault", "is_accepted"]));
		Assert.That(call.GetProperty("is_accepted").GetBoolean(), Is.True);
		Assert.That(call.GetProperty("body").GetString(), Does.Contain("r-1"));
		Assert.That((await Local.GetFromJsonAsync<JsonElement>("local/calls")).GetArrayLength(), Is.EqualTo(2));
	}

	private async Task PlanAsync(string rule) {
		using HttpResponseMessage response = await Local.PostAsJsonAsync("local/faults", JsonElement.Parse(rule));
		response.EnsureSuccessStatusCode();
	}
}
