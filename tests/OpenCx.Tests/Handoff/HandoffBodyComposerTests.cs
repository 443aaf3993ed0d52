using System.Text.Json.Nodes;
using OpenCx.Handoff;
using OpenCx.Sessions;

namespace OpenCx.Tests.Handoff;

public sealed class HandoffBodyComposerTests {
	private static readonly Guid _sessionId = new("9b2d8e1e-7777-4888-8999-aaaabbbbcccc");
	private static readonly DateTimeOffset _start = new(2026, 11, 22, 9, 0, 5, TimeSpan.Zero);
	private static readonly HandoffDetails _details = new("Cannot find order 1042.", "neutral", "user_requested_human_assistance", "en",
		_start.AddSeconds(5), [new AiField("Priority", "High"), new AiField("UsrOrderNumber", "1042")]);

	private static readonly Message _question = new() {
		Id = new Guid("5d1b1f0e-8a5d-4f0c-9a59-0c2f1c0a7a10"),
		Sender = SenderKind.Contact,
		SenderName = "Dana Levi",
		Text = "I want to talk to a human",
		SentAt = _start,
		Attachments = [new Attachment("a1", "photo.png", 48213, "image/png", "https://files.example.com/photo.png")],
	};

	private static readonly Message _answer = new() {
		Id = new Guid("5d1b1f0e-8a5d-4f0c-9a59-0c2f1c0a7a11"),
		Sender = SenderKind.Ai,
		SenderName = "Lumi",
		Text = "Order 1042: on its way.",
		SentAt = _start.AddMilliseconds(250),
		ActionCall = new ActionCall("order_card", new Dictionary<string, string>(), "{}"),
	};

	[Test]
	public void Compose_VerifiedVisitorHandedOver_IsTheAgreedBody() {
		Session session = NewSession(Verified());
		session.HandOver(_details);

		Assert.That(Body(session, _details, _question, _answer), Is.EqualTo(JsonText("""
			{
				"event_id": "evt-7f0c",
				"session": {
					"id": "9b2d8e1e-7777-4888-8999-aaaabbbbcccc", "ticket_number": 4521, "channel": "web", "language": "en",
					"url": "http://127.0.0.1:5081/inbox?session=9b2d8e1e-7777-4888-8999-aaaabbbbcccc"
				},
				"contact": {
					"id": "c0ffee00-0000-4000-8000-000000000001", "external_id": "v-81", "name": "Dana Levi", "email": "dana@example.com",
					"phone_number": "\u002B15550100", "is_verified": true
				},
				"handoff": {
					"summary": "Cannot find order 1042.", "sentiment": "neutral", "reason": "user_requested_human_assistance",
					"timestamp": "2026-11-22T09:00:10.000Z"
				},
				"ai_fields": [ { "name": "Priority", "value": "High" }, { "name": "UsrOrderNumber", "value": "1042" } ],
				"messages": [
					{
						"id": "5d1b1f0e-8a5d-4f0c-9a59-0c2f1c0a7a10", "created_at": "2026-11-22T09:00:05.000Z",
						"sender": { "type": "contact", "name": "Dana Levi" }, "text": "I want to talk to a human",
						"attachments": [
							{
								"id": "a1", "name": "photo.png", "type": "image/png", "size": 48213,
								"url": "https://files.example.com/photo.png"
							}
						]
					},
					{
						"id": "5d1b1f0e-8a5d-4f0c-9a59-0c2f1c0a7a11", "created_at": "2026-11-22T09:00:05.250Z",
						"sender": { "type": "ai", "name": "Lumi" }, "text": "Order 1042: on its way.", "component": { "name": "order_card" }
					}
				]
			}
			""")));
	}

	[Test]
	public void Compose_AnonymousVisitor_LeavesOutWhatIsNotKnown() {
		Session session = NewSession(new Contact { Id = new Guid("c0ffee00-0000-4000-8000-000000000001") });

		JsonNode contact = JsonNode.Parse(Body(session, _details, _question))!["contact"]!;

		Assert.That(contact.ToJsonString(),
			Is.EqualTo("""{"id":"c0ffee00-0000-4000-8000-000000000001","external_id":"v-81","is_verified":false}"""));
	}

	[Test]
	public void Compose_LaterMessages_HasNeitherHandoffNorFields() {
		Session session = NewSession(Verified());
		session.HandOver(_details);

		JsonObject body = JsonNode.Parse(Body(session, handoff: null, _question))!.AsObject();

		Assert.That(body.Select(member => member.Key), Is.EqualTo(["event_id", "session", "contact", "messages"]));
	}

	[Test]
	public void Compose_WordsOfAgentsAndEvents_AreLeftOut() {
		Message agent = _question with { Id = Guid.NewGuid(), Sender = SenderKind.Agent };
		Message happening = _question with { Id = Guid.NewGuid(), Sender = SenderKind.System };

		JsonNode body = JsonNode.Parse(Body(NewSession(Verified()), _details, agent, happening, _question))!;

		Assert.That(body["messages"]!.AsArray().Select(message => (string)message!["id"]!), Is.EqualTo([_question.Id.ToString()]));
	}

	private static string Body(Session session, HandoffDetails? handoff, params Message[] history) =>
		new HandoffBodyComposer(() => new Uri("http://127.0.0.1:5081/")).Compose(session, handoff, history, "evt-7f0c").ToJson();

	private static string JsonText(string json) => JsonNode.Parse(json)!.ToJsonString();

	private static Session NewSession(Contact contact) {
		var session = new Session(_sessionId, 4521, contact, _start);
		session.SetCustomData([new("external_id", "v-81")]);
		return session;
	}

	private static Contact Verified() => new() {
		Id = new Guid("c0ffee00-0000-4000-8000-000000000001"),
		Identity = ContactIdentity.Verified,
		Name = "Dana Levi",
		Email = "dana@example.com",
		PhoneNumber = "+15550100",
	};
}
