using Newtonsoft.Json.Linq;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxHandoffTranscriptTests {
	[TestCase("contact", "Dana", "Dana (Visitor)")]
	[TestCase("contact", null, "Visitor")]
	[TestCase("ai", null, "AiAssistant")]
	[TestCase("ai", "Nova", "Nova (AiAssistant)")]
	[TestCase("agent", "Olga", "Olga (Agent)")]
	[TestCase("system", null, "System")]
	[TestCase("workflow", null, "workflow")]
	[TestCase(null, null, "Visitor")]
	public void ToLine_Sender_TitleNamesTheAuthor(string? type, string? name, string expected) {
		Assert.That(ToLine(new() { Sender = new() { Type = type, Name = name } }).Title, Is.EqualTo(expected));
	}

	[Test]
	public void ToLine_NoSender_IsTheVisitor() {
		Assert.That(ToLine(new()).SenderKindId, Is.EqualTo(OpenCxRecordIds.VisitorSender));
	}

	[Test]
	public void ToLine_Text_IsTheDetails() {
		OpenCxMessageRecord line = ToLine(new() { Text = "Where is my order?\nIt is 1042." });

		Assert.That(line.Details, Is.EqualTo("Where is my order?\nIt is 1042."));
	}

	[Test]
	public void ToLine_Html_KeepsTheTextAndBreaksTheMarkupOnThePage() {
		OpenCxMessageRecord line = ToLine(new() { Text = "<img src=x onerror=alert(1)>" });

		Assert.Multiple(() => {
			Assert.That(line.Details, Is.EqualTo("<\u200Bimg src=x onerror=alert(1)>"));
			Assert.That(line.Text, Is.EqualTo("<img src=x onerror=alert(1)>"));
		});
	}

	[Test]
	public void ToLine_Component_KeepsTextAndName() {
		OpenCxMessageRecord line = ToLine(new() { Text = "Order 1042: shipped", Component = new() { Name = "order_card" } });

		Assert.That(line.Details, Is.EqualTo("Order 1042: shipped\nComponent: order_card"));
	}

	[Test]
	public void ToLine_Attachment_NamesTypeSizeAndLink() {
		OpenCxMessageRecord line = ToLine(new() {
			Attachments = [new() { Id = "a1", Name = "photo.png", Type = "image/png", Size = 48213, Url = "https://files.example.com/photo.png" }]
		});

		Assert.Multiple(() => {
			Assert.That(line.Details, Is.EqualTo("File: photo.png (image/png, 47.1 KB) https://files.example.com/photo.png"));
			JToken file = JArray.Parse(line.Attachments).Single();
			Assert.That((string?)file["name"], Is.EqualTo("photo.png"));
			Assert.That((long?)file["size"], Is.EqualTo(48213));
			Assert.That((string?)file["url"], Is.EqualTo("https://files.example.com/photo.png"));
		});
	}

	[TestCase("javascript:alert(1)")]
	[TestCase("file:///etc/passwd")]
	[TestCase("not an address")]
	[TestCase(null)]
	public void ToLine_UnusableAddress_NamesTheFileWithoutALink(string? url) {
		OpenCxMessageRecord line = ToLine(new() { Attachments = [new() { Name = "x.pdf", Url = url }] });

		Assert.That(line.Details, Is.EqualTo("File: x.pdf NoLink"));
	}

	[TestCase(0L, "0 B")]
	[TestCase(1023L, "1023 B")]
	[TestCase(1024L, "1 KB")]
	[TestCase(1572864L, "1.5 MB")]
	public void ToLine_Size_IsReadable(long size, string expected) {
		Assert.That(ToLine(new() { Attachments = [new() { Name = "f", Size = size }] }).Details, Is.EqualTo($"File: f ({expected}) NoLink"));
	}

	[Test]
	public void ToLine_NegativeSize_IsLeftOut() {
		Assert.That(ToLine(new() { Attachments = [new() { Name = "f", Size = -1 }] }).Details, Is.EqualTo("File: f NoLink"));
	}

	[Test]
	public void ToLine_NothingAtAll_SaysSo() {
		Assert.That(ToLine(new() { Text = " " }).Details, Is.EqualTo("NoText"));
	}

	[Test]
	public void ToLine_CreatedAt_IsTheTrueTime() {
		Assert.That(ToLine(new() { CreatedAt = "2026-11-22T09:00:05Z" }).SentOn, Is.EqualTo(new DateTime(2026, 11, 22, 9, 0, 5, DateTimeKind.Utc)));
	}

	private static OpenCxMessageRecord ToLine(OpenCxHandoffMessage message) {
		message.Id = "m-1";
		return new OpenCxHandoffTranscript(TestTexts.Create()).ToLine(message);
	}
}
