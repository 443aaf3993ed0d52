using System.Net;
using Newtonsoft.Json.Linq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxApiClientTests {
	private const string SessionAddress = "https://api.open.cx/chat/sessions/s%2F1";

	private OpenCxApiReply _reply = new();
	private FakeOpenCx _openCx = new();

	[SetUp]
	public void SetUp() {
		_openCx = new FakeOpenCx();
		_reply = new OpenCxApiReply {
			Id = new Guid("0A000000-0000-4000-8000-000000000001"),
			Text = "It ships **today**.",
			AgentName = "Olga"
		};
	}

	[TearDown]
	public void TearDown() => _openCx.Dispose();

	[Test]
	public void Send_Reply_HasTheBodyThatOpenCxTakes() {
		_openCx.Answer(HttpStatusCode.Created, "{}");

		CreateClient().Send("s/1", _reply);

		FakeRequest request = _openCx.Requests.Single();
		var expected = JObject.Parse("""
			{
				"sender": "agent",
				"message": { "type": "text", "text": "It ships **today**." },
				"agent": { "name": "Olga" },
				"custom_data": { "creatio_reply_id": "0a000000-0000-4000-8000-000000000001" },
				"should_take_over_session_from_ai": true
			}
			""");
		Assert.Multiple(() => {
			Assert.That($"{request.Method} {request.Address}", Is.EqualTo($"POST {SessionAddress}/send"));
			Assert.That(JToken.DeepEquals(request.Body, expected), $"{request.Body}");
		});
	}

	[Test]
	public void Send_ReplyWithFile_CarriesItsNameTypeAndContent() {
		_openCx.Answer(HttpStatusCode.Created, "{}");
		_reply.Attachment = new OpenCxApiAttachment("invoice.pdf", [1, 2, 3]);

		CreateClient().Send("s/1", _reply);

		JToken? message = _openCx.Requests.Single().Body?["message"];
		var expected = JObject.Parse("""
			{
				"type": "text",
				"text": "It ships **today**.",
				"attachments": [ { "name": "invoice.pdf", "mime_type": "application/pdf", "base64": "AQID" } ]
			}
			""");
		Assert.That(JToken.DeepEquals(message, expected), $"{message}");
	}

	[TestCase("""{"success":true,"data":{"message":{"id":"msg_1","new":1}},"new":[]}""", "msg_1")]
	[TestCase("""{"success":true,"data":{"message":{"id":17}}}""", "17")]
	[TestCase("""{"success":true,"data":{"message":{"id":{"value":"msg_1"}}}}""", "")]
	[TestCase("""{"success":true,"data":{"message":"ok"}}""", "")]
	[TestCase("""{"success":true,"data":null}""", "")]
	public void Send_Accepted_KeepsTheMessageIdWhenThereIsOne(string body, string expected) {
		_openCx.Answer(HttpStatusCode.OK, body);

		OpenCxApiOutcome outcome = CreateClient().Send("s/1", _reply);

		Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Accepted));
		Assert.That(outcome.MessageId, Is.EqualTo(expected));
	}

	[TestCase("""["ok"]""")]
	[TestCase("<html>Sign in to the guest network</html>")]
	[TestCase("")]
	public void Send_AnswerOfSomethingElse_IsNoProofThatOpenCxHasIt(string body) {
		_openCx.Answer(HttpStatusCode.OK, body, "text/html");

		OpenCxApiOutcome outcome = CreateClient().Send("s/1", _reply);

		Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Unknown));
		Assert.That(outcome.Error, Does.Contain("OpenCxApiUrl"));
	}

	[Test]
	public void Send_AgentPicture_IsShownBesideTheReply() {
		_openCx.Answer(HttpStatusCode.OK, "{}");

		CreateClient("https://shop.example/agent.png").Send("s/1", _reply);

		Assert.That((string?)_openCx.Requests.Single().Body?.SelectToken("agent.avatar_url"), Is.EqualTo("https://shop.example/agent.png"));
	}

	[Test]
	public void SetStatus_Status_IsNotReflectedBackToCreatio() {
		_openCx.Answer(HttpStatusCode.OK);

		OpenCxApiOutcome outcome = CreateClient().SetStatus("s/1", "closed_resolved");

		FakeRequest request = _openCx.Requests.Single();
		Assert.Multiple(() => {
			Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Accepted));
			Assert.That($"{request.Method} {request.Address}", Is.EqualTo($"PATCH {SessionAddress}"));
			Assert.That((string?)request.Body?["status"], Is.EqualTo("closed_resolved"));
			Assert.That((bool?)request.Body?["reflect_status_change_for_integration"], Is.False);
		});
	}

	[TestCase("""{"id":"s/1","custom_data":{"creatio_reply_id":"0a000000-0000-4000-8000-000000000002"}}""")]
	[TestCase("""{"id":"s/1","custom_data":{"creatio_reply_id":{}}}""")]
	[TestCase("""{"id":"s/1","custom_data":{}}""")]
	[TestCase("""{"id":"s/1","custom_data":null}""")]
	[TestCase("""{"id":"s/1"}""")]
	public void Find_AttributeOfAnotherReply_HasNotArrived(string session) {
		_openCx.Answer(HttpStatusCode.OK, session);
		_openCx.Answer(HttpStatusCode.OK, Page(null));

		Assert.That(CreateClient().Find("s/1", _reply, []).Kind, Is.EqualTo(OpenCxApiOutcomeKind.Rejected));
	}

	[Test]
	public void Find_AttributeOfALaterReply_IsRecognisedByItsTextInTheHistory() {
		AnswerAttributeOfAnother();
		_openCx.Answer(HttpStatusCode.OK, Page(null, Message("m1", "agent"), Message("m2", "contact")));

		OpenCxApiOutcome outcome = CreateClient().Find("s/1", _reply, []);

		Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Accepted));
		Assert.That(outcome.MessageId, Is.EqualTo("m1"));
	}

	[Test]
	public void Find_SameTextInAMessageThatIsKnownToBeAnother_HasNotArrived() {
		AnswerAttributeOfAnother();
		_openCx.Answer(HttpStatusCode.OK, Page(null, Message("m1", "agent")));

		Assert.That(CreateClient().Find("s/1", _reply, ["m1"]).Kind, Is.EqualTo(OpenCxApiOutcomeKind.Rejected));
	}

	[TestCase("2026-11-22T08:45:00.000Z", OpenCxApiOutcomeKind.Rejected)]
	[TestCase("2026-11-22T08:55:00.000Z", OpenCxApiOutcomeKind.Accepted)]
	[TestCase("2026-11-22T09:00:05.000Z", OpenCxApiOutcomeKind.Accepted)]
	[TestCase(null, OpenCxApiOutcomeKind.Accepted)]
	public void Find_SameTextInAMessageFromBeforeTheReplyWasWritten_IsAnother(string? createdOn, OpenCxApiOutcomeKind expected) {
		AnswerAttributeOfAnother();
		_openCx.Answer(HttpStatusCode.OK, Page(null, Message("m1", "agent", createdOn)));
		_reply.WrittenOn = new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

		Assert.That(CreateClient().Find("s/1", _reply, []).Kind, Is.EqualTo(expected));
	}

	[Test]
	public void Find_TextThatLooksLikeATime_IsRecognised() {
		_reply.Text = "2026-11-22T09:00:05Z";
		AnswerAttributeOfAnother();
		_openCx.Answer(HttpStatusCode.OK, Page(null, Message("m1", "agent")));

		Assert.That(CreateClient().Find("s/1", _reply, []).Kind, Is.EqualTo(OpenCxApiOutcomeKind.Accepted));
	}

	[Test]
	public void Find_AttributeOfAnotherAndNoHistory_IsNoProofThatTheReplyDidNotArrive() {
		AnswerAttributeOfAnother();
		_openCx.Answer(HttpStatusCode.BadGateway);

		Assert.That(CreateClient().Find("s/1", _reply, []).Kind, Is.EqualTo(OpenCxApiOutcomeKind.Postponed));
	}

	[TestCase(400)]
	[TestCase(403)]
	[TestCase(404)]
	[TestCase(429)]
	[TestCase(502)]
	public void Find_SessionThatCannotBeRead_IsNoProofThatTheReplyDidNotArrive(int status) {
		_openCx.Answer((HttpStatusCode)status);

		OpenCxApiOutcome outcome = CreateClient().Find("s/1", _reply, []);

		Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Postponed));
		Assert.That(outcome.Error, Does.StartWith("OpenCX could not say whether the reply has arrived.").And.Contain($"{status}"));
	}

	[TestCase("<html>Sign in to the guest network</html>")]
	[TestCase("")]
	public void Find_AnswerOfSomethingElse_IsNoProofThatTheReplyDidNotArrive(string body) {
		_openCx.Answer(HttpStatusCode.OK, body, "text/html");

		Assert.That(CreateClient().Find("s/1", _reply, []).Kind, Is.EqualTo(OpenCxApiOutcomeKind.Postponed));
	}

	[Test]
	public void Find_ArrivedReply_HasTheIdOfTheLastSuchMessageOfAnAgent() {
		AnswerOwnAttribute();
		_openCx.Answer(HttpStatusCode.OK, Page("a b+c", Message("m1", "agent"), Message("m2", "contact")));
		_openCx.Answer(HttpStatusCode.OK, Page(null, Message("m3", "human_agent"), Message("m4", "ai"), """{"id":"m5","event":{"type":"new"}}"""));

		OpenCxApiOutcome outcome = CreateClient().Find("s/1", _reply, []);

		Assert.Multiple(() => {
			Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Accepted));
			Assert.That(outcome.MessageId, Is.EqualTo("m3"));
			Assert.That(_openCx.Requests[1].Address, Is.EqualTo($"{SessionAddress}/history"));
			Assert.That(_openCx.Requests[2].Address, Is.EqualTo($"{SessionAddress}/history?cursor=a b%2Bc"));
		});
	}

	[Test]
	public void Find_HistoryThatCannotBeRead_HasArrivedAllTheSame() {
		AnswerOwnAttribute();
		_openCx.Answer(HttpStatusCode.BadGateway);

		OpenCxApiOutcome outcome = CreateClient().Find("s/1", _reply, []);

		Assert.That(outcome.Kind, Is.EqualTo(OpenCxApiOutcomeKind.Accepted));
		Assert.That(outcome.MessageId, Is.Empty);
	}

	[Test]
	public void Find_HistoryWithoutEnd_StopsReading() {
		AnswerOwnAttribute();
		for (int page = 0; page < 100; page++) {
			_openCx.Answer(HttpStatusCode.OK, Page("again"));
		}

		Assert.That(CreateClient().Find("s/1", _reply, []).Kind, Is.EqualTo(OpenCxApiOutcomeKind.Accepted));
		Assert.That(_openCx.Requests, Has.Count.EqualTo(51));
	}

	private void AnswerAttributeOfAnother() =>
		_openCx.Answer(HttpStatusCode.OK, """{"custom_data":{"creatio_reply_id":"0A000000-0000-4000-8000-000000000002"}}""");

	private void AnswerOwnAttribute() =>
		_openCx.Answer(HttpStatusCode.OK, """{"custom_data":{"creatio_reply_id":"0A000000-0000-4000-8000-000000000001","plan":"gold"}}""");

	private string Message(string id, string senderType, string? createdOn = null) => new JObject {
		["id"] = id,
		["created_at"] = createdOn,
		["event"] = new JObject {
			["type"] = "message",
			["sender"] = new JObject { ["type"] = senderType },
			["content"] = new JObject { ["type"] = "text", ["text"] = _reply.Text }
		}
	}.ToString();

	private static string Page(string? next, params string[] items) =>
		new JObject { ["items"] = new JArray(items.Select(JObject.Parse)), ["next"] = next }.ToString();

	private OpenCxApiClient CreateClient(string? avatarUrl = null) =>
		new(_openCx.CreateTransport(() => DateTime.UnixEpoch), new OpenCxApiRate(() => DateTime.UnixEpoch), avatarUrl);
}
