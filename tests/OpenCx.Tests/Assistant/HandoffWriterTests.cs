using OpenCx.Assistant;
using OpenCx.Handoff;
using OpenCx.Sessions;

namespace OpenCx.Tests.Assistant;

public sealed class HandoffWriterTests {
	private static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 10, TimeSpan.Zero);

	[Test]
	public void Write_OrderQuestionBefore_NamesQuestionAndOrder() {
		HandoffDetails handoff = WriteAfter("Where is my order 1042?", "I want to talk to a human");

		Assert.That(handoff.Summary, Is.EqualTo("An anonymous visitor asked for a person. Before that: “Where is my order 1042?”. "
			+ "Order 1042, Table lamp Aurora, brass: on its way."));
		Assert.That(handoff.Reason, Is.EqualTo("user_requested_human_assistance"));
		Assert.That(handoff.Timestamp, Is.EqualTo(_now));
	}

	[Test]
	public void Write_NothingButTheWish_SaysJustThat() =>
		Assert.That(WriteAfter("human please").Summary, Is.EqualTo("An anonymous visitor asked for a person."));

	[TestCase("It is urgent! Order 1042", "High")]
	[TestCase("No hurry, order 1042", "Low")]
	[TestCase("Order 1042", "Medium")]
	public void Write_WordsOfUrgency_DecideThePriority(string text, string priority) {
		HandoffDetails handoff = WriteAfter(text, "human please");

		Assert.That(handoff.AiFields, Is.EqualTo([new AiField("Priority", priority), new AiField("UsrOrderNumber", "1042")]));
	}

	[Test]
	public void Write_NoOrderMentioned_LeavesTheOrderNumberOut() =>
		Assert.That(WriteAfter("human please").AiFields.Select(field => field.Name), Is.EqualTo(["Priority"]));

	[TestCase("This is unacceptable!!!", "angry")]
	[TestCase("I love this lamp 😊", "happy")]
	[TestCase("Hello", "neutral")]
	public void Write_WordsOfMood_DecideTheSentiment(string text, string sentiment) =>
		Assert.That(WriteAfter(text).Sentiment, Is.EqualTo(sentiment));

	[TestCase("Wo ist meine Bestellung?", "de")]
	[TestCase("Hola, quiero hablar con una persona", "es")]
	[TestCase("أريد أن أتحدث مع موظف", "ar")]
	[TestCase("Talk to a human", "en")]
	public void Write_LanguageNotStated_IsReadFromTheWords(string text, string language) =>
		Assert.That(WriteAfter(text).Language, Is.EqualTo(language));

	[Test]
	public void Write_ClientStatesLanguage_TakesThat() {
		Session session = NewSession();
		session.TryAdd(Said("Talk to a human") with { Language = "fr" });

		Assert.That(HandoffWriter.Write(session, _now).Language, Is.EqualTo("fr"));
	}

	[Test]
	public void Write_FilesSent_NamesThem() {
		Session session = NewSession();
		var photo = new Attachment("a1", "photo.png", 10, "image/png", "https://files.example.com/p");
		session.TryAdd(Said("human please") with { Attachments = [photo] });

		Assert.That(HandoffWriter.Write(session, _now).Summary, Does.EndWith("Files: photo.png."));
	}

	private static HandoffDetails WriteAfter(params string[] texts) {
		Session session = NewSession();
		foreach (string text in texts) {
			session.TryAdd(Said(text));
		}
		return HandoffWriter.Write(session, _now);
	}

	private static Session NewSession() => new(Guid.NewGuid(), 4521, new Contact { Id = Guid.NewGuid() }, _now);

	private static Message Said(string text) => new() { Id = Guid.NewGuid(), Sender = SenderKind.Contact, Text = text, SentAt = _now };
}
