namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxHandoffNoteTests {
	private static readonly OpenCxSessionRecord _session = new() {
		SessionId = "s-1",
		TicketNumber = "4521",
		Url = "https://platform.open.cx/s/1",
		Channel = "web",
		Language = "en",
		Sentiment = "neutral",
		Reason = "user_requested_human_assistance",
		Summary = "Order 1042 is lost.",
		VisitorName = "Dana Levi",
		VisitorEmail = "dana@example.com",
		VisitorPhone = "+15550100",
		IsVerified = true
	};

	private readonly OpenCxHandoffNote _note = new(TestTexts.Create());

	[Test]
	public void ForHandoff_AllFacts_ListsThemWithTheLinkFirst() {
		OpenCxMessageRecord line = _note.ForHandoff("handoff:e", _session, [], []);

		Assert.That(line.Details, Is.EqualTo("""
			ViewSession: https://platform.open.cx/s/1
			Reason: User requested human assistance
			Summary: Order 1042 is lost.
			Sentiment: neutral
			Language: en
			Channel: web
			Visitor: Dana Levi, dana@example.com, +15550100 (Verified)
			Session: s-1 (#4521)
			"""));
	}

	[Test]
	public void ForHandoff_FieldsWithoutAPlace_ListsThem() {
		OpenCxMessageRecord line = _note.ForHandoff("handoff:e", _session, ["A = 1 (why)", "B = 2 (why)"], ["Mind this."]);

		Assert.That(line.Details, Does.EndWith("\n\nUnplacedFields:\n- A = 1 (why)\n- B = 2 (why)\n\nRemarks:\n- Mind this."));
	}

	[Test]
	public void ForConversation_AnonymousVisitor_SaysSo() {
		OpenCxMessageRecord line = _note.ForConversation(new OpenCxSessionRecord { SessionId = "s-1" }, [], []);

		Assert.Multiple(() => {
			Assert.That(line.Title, Is.EqualTo("ConversationTitle"));
			Assert.That(line.Details, Is.EqualTo("Visitor: AnonymousVisitor (NotVerified)\nSession: s-1"));
		});
	}
}
