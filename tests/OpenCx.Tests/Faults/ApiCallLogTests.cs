using System.Net;
using System.Text.Json;
using OpenCx.Api;
using OpenCx.Faults;
using OpenCx.Sessions;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Faults;

internal sealed class ApiCallLogTests : ConversationFixture {
	[Test]
	public async Task All_ServedAndRefusedCalls_StandInTheOrderOfArrivalWithTheirOutcome() {
		using HttpResponseMessage history = await OpenCx.Api.GetAsync($"chat/sessions/{SessionId}/history");
		using HttpResponseMessage withoutKey = await OpenCx.NewClient().GetAsync($"chat/sessions/{SessionId}");
		using HttpResponseMessage reply = await OpenCx.SendReplyAsync(SessionId, "Hello");
		await OpenCx.SetStatusAsync(SessionId, "closed_resolved");

		IReadOnlyList<ApiCall> calls = OpenCx.Server.ApiCalls.All;

		(int, ApiRoute, bool, int?)[] expected = [
			(1, ApiRoute.GetHistory, true, 200),
			(2, ApiRoute.GetSession, false, 401),
			(3, ApiRoute.Send, true, 200),
			(4, ApiRoute.UpdateSession, true, 200),
		];
		Assert.That(calls.Select(call => (call.Number, call.Route, call.IsAccepted, call.Status)), Is.EqualTo(expected));
		Assert.That(calls.Select(call => call.ArrivedAt), Is.Ordered);
		JsonElement attributes = JsonElement.Parse(calls[2].Body).GetProperty("custom_data");
		Assert.That(attributes.GetProperty("creatio_reply_id").GetString(), Is.EqualTo("r-1"));
	}

	[Test]
	public async Task Of_CallsOfTwoSessions_AreThoseOfTheOne() {
		Guid other = await Visitor.OpenSessionAsync();
		using HttpResponseMessage here = await OpenCx.SendReplyAsync(SessionId, "Here");
		using HttpResponseMessage there = await OpenCx.SendReplyAsync(other, "There");

		Assert.That(OpenCx.Server.ApiCalls.Of(other).Select(call => call.Number), Is.EqualTo([2]));
	}

	[Test]
	public async Task All_UnknownSession_IsListedAsNotAccepted() {
		using HttpResponseMessage response = await OpenCx.SendReplyAsync(Guid.NewGuid(), "Hello");

		ApiCall call = OpenCx.Server.ApiCalls.All.Single();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
		Assert.That(call.IsAccepted, Is.False);
		Assert.That(call.Status, Is.EqualTo(404));
	}

	[Test]
	public async Task Messages_ReplySentTwice_ShowTheDuplicateByItsAttribute() {
		OpenCx.Server.Faults.Add(new FaultSequence(Fault.ServerErrorAfterAccepting()));
		using HttpResponseMessage failed = await OpenCx.SendReplyAsync(SessionId, "Hello", "r-7");
		using HttpResponseMessage repeated = await OpenCx.SendReplyAsync(SessionId, "Hello", "r-7");

		IEnumerable<Message> replies =
			OpenCx.Server.Store.FindSession(SessionId)!.Messages.Where(message => message.Sender == SenderKind.Agent);

		Assert.That(replies.Select(reply => reply.CustomData["creatio_reply_id"]), Is.EqualTo(["r-7", "r-7"]));
	}
}
