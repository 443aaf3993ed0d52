using OpenCx.Assistant;
using OpenCx.Sessions;

namespace OpenCx.Tests.Assistant;

public sealed class ScriptedAssistantTests {
	[TestCase("When are you open on Saturday?", "10:00–16:00")]
	[TestCase("How do I return a lamp?", "30 days")]
	[TestCase("How long does shipping take?", "2 to 4 working days")]
	[TestCase("Hello", "Lumi")]
	[TestCase("Thank you", "welcome")]
	public void Answer_KnownTopic_AnswersAndSettlesIt(string question, string expected) {
		AssistantAnswer answer = Ask(question);

		Assert.That(answer.Text, Does.Contain(expected));
		Assert.That(answer.SettlesTheQuestion, Is.True);
		Assert.That(answer.HandsOver, Is.False);
	}

	[Test]
	public void Answer_KnownOrder_ShowsItsCard() {
		AssistantAnswer answer = Ask("Where is 1043?");

		Assert.That(answer.ActionCall!.ActionName, Is.EqualTo("order_card"));
		Assert.That(answer.Text, Does.Contain("1043").And.Contain("being packed"));
	}

	[Test]
	public void Answer_UnknownOrder_OffersAPerson() {
		AssistantAnswer answer = Ask("Where is my order 9999?");

		Assert.That(answer.ActionCall, Is.Null);
		Assert.That(answer.Text, Does.Contain("9999").And.Contain("person"));
	}

	[Test]
	public void Answer_OrderWithoutNumber_AsksForIt() => Assert.That(Ask("Where is my parcel?").Text, Does.Contain("order number"));

	[Test]
	public void Answer_SomethingElse_AsksBack() {
		AssistantAnswer answer = Ask("Fluffy unicorns");

		Assert.That(answer.Text, Does.Contain("?"));
		Assert.That(answer.SettlesTheQuestion, Is.False);
	}

	[Test]
	public void Answer_OnlyAFile_AsksWhatItIsFor() {
		var file = new Attachment("a1", "photo.png", 10, "image/png", "https://files.example.com/photo.png");
		Message message = Said("") with { Attachments = [file] };

		Assert.That(ScriptedAssistant.Answer(message).Text, Does.Contain("file"));
	}

	[Test]
	public void Answer_WishForAPersonWithOrderNumber_HandsOver() =>
		Assert.That(Ask("I want to talk to a human about order 1042").HandsOver, Is.True);

	private static AssistantAnswer Ask(string question) => ScriptedAssistant.Answer(Said(question));

	private static Message Said(string text) =>
		new() { Id = Guid.NewGuid(), Sender = SenderKind.Contact, Text = text, SentAt = DateTimeOffset.UnixEpoch };
}
