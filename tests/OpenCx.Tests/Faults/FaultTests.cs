using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Api;
using OpenCx.Faults;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Faults;

internal sealed class FaultTests : ConversationFixture {
	[Test]
	public async Task Refuse_Reply_IsNotTakenAndAnsweredInOpenCxErrorShape() {
		Plan(Fault.Refuse(HttpStatusCode.UnprocessableEntity));

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		JsonElement error = await response.Content.ReadFromJsonAsync<JsonElement>();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
		Assert.That(error.Names(), Is.EqualTo(["statusCode", "message", "error"]));
		Assert.That(error.GetProperty("statusCode").GetInt32(), Is.EqualTo(422));
		Assert.That(OpenCx.Replies(SessionId), Is.Empty);
	}

	[Test]
	public async Task TooManyRequests_WithWait_AsksForItInWholeSeconds() {
		Plan(Fault.TooManyRequests(TimeSpan.FromSeconds(29.2)));

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
		Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(30)));
	}

	[Test]
	public async Task TooManyRequests_WithoutWait_AsksForNone() {
		Plan(Fault.TooManyRequests());

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
		Assert.That(response.Headers.RetryAfter, Is.Null);
	}

	[Test]
	public async Task ServerErrorBeforeAccepting_Reply_IsNotTakenAndAnsweredWithAPage() {
		Plan(Fault.ServerErrorBeforeAccepting(HttpStatusCode.ServiceUnavailable));

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
		Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
		Assert.That(OpenCx.Replies(SessionId), Is.Empty);
	}

	[Test]
	public async Task ServerErrorAfterAccepting_Reply_IsTaken() {
		Plan(Fault.ServerErrorAfterAccepting());

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
		Assert.That(OpenCx.Replies(SessionId), Is.EqualTo(["Hello"]));
	}

	[Test]
	public async Task DelayAfterAccepting_CallerHangsUp_HasTakenTheReply() {
		Plan(Fault.DelayAfterAccepting(TimeSpan.FromMinutes(1)));
		OpenCx.Api.Timeout = TimeSpan.FromSeconds(1);

		Assert.That(() => OpenCx.SendReplyAsync(SessionId, "Hello"), Throws.InstanceOf<TaskCanceledException>());

		Assert.That(OpenCx.Replies(SessionId), Is.EqualTo(["Hello"]));
		Assert.That(OpenCx.Server.ApiCalls.All.Single().Status, Is.Null);
	}

	[Test]
	public async Task DelayBeforeAccepting_CallerHangsUp_TakesTheReplyLater() {
		Plan(Fault.DelayBeforeAccepting(TimeSpan.FromSeconds(3)));
		OpenCx.Api.Timeout = TimeSpan.FromSeconds(1);

		Assert.That(() => OpenCx.SendReplyAsync(SessionId, "Hello"), Throws.InstanceOf<TaskCanceledException>());
		List<string> repliesAtTheTimeOut = [.. OpenCx.Replies(SessionId)];

		Assert.That(repliesAtTheTimeOut, Is.Empty);
		Assert.That(() => OpenCx.Replies(SessionId), Is.EqualTo(["Hello"]).After(20).Seconds.PollEvery(50).MilliSeconds);
	}

	[Test]
	public async Task Delay_ServerStops_DoesNotWaitForIt() {
		Plan(Fault.DelayBeforeAccepting(TimeSpan.FromMinutes(5)));
		Task<HttpResponseMessage> reply = OpenCx.SendReplyAsync(SessionId, "Hello");
		Assert.That(() => OpenCx.Server.ApiCalls.All, Has.Count.EqualTo(1).After(20).Seconds.PollEvery(20).MilliSeconds);

		await OpenCx.Server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

		await reply.ContinueWith(_ => { }, TaskScheduler.Default);
		Assert.That(OpenCx.Replies(SessionId), Is.Empty);
	}

	[Test]
	public void DropBeforeAccepting_Reply_IsNotTakenAndGetsNoAnswer() {
		Plan(Fault.DropBeforeAccepting);

		Assert.That(() => OpenCx.SendReplyAsync(SessionId, "Hello"), Throws.InstanceOf<HttpRequestException>());

		Assert.That(OpenCx.Replies(SessionId), Is.Empty);
		Assert.That(OpenCx.Server.ApiCalls.All.Single(), Has.Property("IsAccepted").False.And.Property("Status").Null);
	}

	[Test]
	public void DropAfterAccepting_Reply_IsTakenAndGetsNoAnswer() {
		Plan(Fault.DropAfterAccepting);

		Assert.That(() => OpenCx.SendReplyAsync(SessionId, "Hello"), Throws.InstanceOf<HttpRequestException>());

		Assert.That(OpenCx.Replies(SessionId), Is.EqualTo(["Hello"]));
		Assert.That(OpenCx.Server.ApiCalls.All.Single(), Has.Property("IsAccepted").True.And.Property("Status").Null);
	}

	[Test]
	public async Task UnknownMembers_History_StandInEveryObjectBesideTheKnownOnes() {
		await Visitor.SayAsync(SessionId, "Hello");
		Plan(Fault.UnknownMembers);

		JsonElement page = await OpenCx.Api.GetFromJsonAsync<JsonElement>($"chat/sessions/{SessionId}/history");

		JsonElement message = page.GetProperty("items")[0].GetProperty("event");
		Assert.That(page.Names(), Is.EqualTo(["items", "next", "added_later"]));
		Assert.That(message.Names(), Does.Contain("added_later"));
		Assert.That(message.GetProperty("content").GetProperty("text").GetString(), Is.EqualTo("Hello"));
		Assert.That(message.GetProperty("sender").TryGetProperty("added_later", out _), Is.True);
	}

	[Test]
	public async Task TruncatedJson_Reply_IsTakenAndAnsweredWithHalfAnAnswer() {
		Plan(Fault.TruncatedJson);

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		string answer = await response.Content.ReadAsStringAsync();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
		Assert.That(answer, Does.StartWith("""{"success":true"""));
		Assert.That(() => JsonDocument.Parse(answer), Throws.InstanceOf<JsonException>());
		Assert.That(OpenCx.Replies(SessionId), Is.EqualTo(["Hello"]));
	}

	[Test]
	public async Task UnknownMembers_CallWithoutAnswerBody_GetsOne() {
		Plan(Fault.UnknownMembers, ApiRoute.UpdateSession);

		using HttpResponseMessage response =
			await OpenCx.Api.PatchAsJsonAsync($"chat/sessions/{SessionId}", new { status = "closed_resolved" });

		JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
		Assert.That(answer.Names(), Is.EqualTo(["added_later"]));
	}

	[Test]
	public async Task CloseSession_Reply_ComesTooLate() {
		Plan(Fault.CloseSession);

		using HttpResponseMessage response = await OpenCx.SendReplyAsync(SessionId, "Hello");

		JsonElement session = (await Visitor.PollAsync(SessionId)).GetProperty("session");
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(session.GetProperty("isOpened").GetBoolean(), Is.False);
	}

	[Test]
	public async Task Faults_UsedUp_LetCallsThrough() {
		Plan(Fault.ServerErrorBeforeAccepting());
		using HttpResponseMessage failed = await OpenCx.SendReplyAsync(SessionId, "Hello");

		using HttpResponseMessage served = await OpenCx.SendReplyAsync(SessionId, "Hello");

		Assert.That(served.StatusCode, Is.EqualTo(HttpStatusCode.OK));
		Assert.That(OpenCx.Replies(SessionId), Is.EqualTo(["Hello"]));
	}

	private void Plan(Fault fault, ApiRoute? route = null) => OpenCx.Server.Faults.Add(new FaultSequence(fault) { Route = route });
}
