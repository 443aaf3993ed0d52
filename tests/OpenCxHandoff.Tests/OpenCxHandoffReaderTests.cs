using System.Net;
using System.Text;
using Newtonsoft.Json;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxHandoffReaderTests {
	private const long MaxBytes = 4096;

	[Test]
	public void Read_ContractBody_BindsEveryMember() {
		const string body = """
			{"event_id":"e","session":{"id":"s","ticket_number":4521,"channel":"web","language":"en","status":"open","url":"u"},
			"contact":{"id":"c","external_id":"x","name":"n","email":"m","phone_number":"p","is_verified":true},
			"handoff":{"summary":"a","sentiment":"b","reason":"r","timestamp":"2026-11-22T09:00:10Z"},
			"ai_fields":[{"name":"f","value":"v"}],
			"messages":[{"id":"m-1","created_at":"2026-11-22T09:00:05Z","sender":{"type":"contact","name":"Dana"},"text":"hi",
			"component":{"name":"card"},"attachments":[{"id":"a1","name":"p","type":"t","size":5,"url":"w"}]}]}
			""";

		string bound = JsonConvert.SerializeObject(Read(body));

		Assert.That(bound, Is.EqualTo(body.ReplaceLineEndings("")));
	}

	[Test]
	public void Read_UnknownMembers_IgnoresThem() {
		Assert.That(Read("""{ "session": { "id": "s", "status": "open" }, "extra": { "a": [1] } }""").Session.Id, Is.EqualTo("s"));
	}

	[TestCase("5", "5")]
	[TestCase("1.5", "1.5")]
	[TestCase("true", "true")]
	[TestCase("\"x\"", "x")]
	[TestCase("null", null)]
	[TestCase("[\"a\",1]", "[\"a\",1]")]
	public void Read_AiFieldValue_TakesAnyValueAsText(string json, string? expected) {
		OpenCxHandoffRequest request = Read($$"""{ "ai_fields": [ { "name": "f", "value": {{json}} } ] }""");

		Assert.That(request.AiFields.Single().Value, Is.EqualTo(expected));
	}

	[TestCase("", OpenCxHandoffErrorCode.EmptyBody)]
	[TestCase("  \n", OpenCxHandoffErrorCode.EmptyBody)]
	[TestCase("<html>", OpenCxHandoffErrorCode.InvalidJson)]
	[TestCase("{ \"session\": { \"id\": \"s\" }", OpenCxHandoffErrorCode.InvalidJson)]
	[TestCase("{} {}", OpenCxHandoffErrorCode.InvalidJson)]
	[TestCase("/* nothing */", OpenCxHandoffErrorCode.InvalidJson)]
	[TestCase("[]", OpenCxHandoffErrorCode.WrongType)]
	[TestCase("\"text\"", OpenCxHandoffErrorCode.WrongType)]
	public void Read_NoHandoff_SaysWhy(string body, string expectedCode) {
		OpenCxHandoffException exception = Assert.Throws<OpenCxHandoffException>(() => Read(body))!;

		Assert.Multiple(() => {
			Assert.That(exception.Code, Is.EqualTo(expectedCode));
			Assert.That(exception.Status, Is.EqualTo(HttpStatusCode.BadRequest));
		});
	}

	[TestCase("""{ "session": { "id": 5 } }""", "session.id")]
	[TestCase("""{ "session": { "ticket_number": "4521" } }""", "session.ticket_number")]
	[TestCase("""{ "session": { "ticket_number": 99999999999999999999 } }""", "session.ticket_number")]
	[TestCase("""{ "messages": [ { "id": "a" }, { "id": {} } ] }""", "messages[1].id")]
	[TestCase("""{ "messages": "none" }""", "messages")]
	[TestCase("""{ "session": [] }""", "session")]
	[TestCase("""{ "messages": [ "a" ] }""", "messages[0]")]
	[TestCase("""{ "session": { "$id": "1", "id": 5 } }""", "session.id")]
	public void Read_WrongType_NamesTheMember(string body, string member) {
		OpenCxHandoffException exception = Assert.Throws<OpenCxHandoffException>(() => Read(body))!;

		Assert.Multiple(() => {
			Assert.That(exception.Code, Is.EqualTo(OpenCxHandoffErrorCode.WrongType));
			Assert.That(exception.Member, Is.EqualTo(member));
		});
	}

	[Test]
	public void Read_BodyBeyondTheLimit_AnswersTooLarge() {
		string body = "{ \"session\": { \"id\": \"" + new string('x', (int)MaxBytes) + "\" } }";

		OpenCxHandoffException exception = Assert.Throws<OpenCxHandoffException>(() => Read(body))!;

		Assert.That(exception.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
	}

	[Test]
	public void Read_InvalidUtf8_SaysSo() {
		using var body = new MemoryStream([(byte)'{', 0xFF, (byte)'}']);

		OpenCxHandoffException exception = Assert.Throws<OpenCxHandoffException>(() => new OpenCxHandoffReader(MaxBytes).Read(body))!;

		Assert.That(exception.Code, Is.EqualTo(OpenCxHandoffErrorCode.InvalidJson));
	}

	[Test]
	public void Read_ByteOrderMark_IgnoresIt() {
		Assert.That(Read("\uFEFF{ \"event_id\": \"e\" }").EventId, Is.EqualTo("e"));
	}

	[Test]
	public void Read_LeadingComment_IgnoresIt() {
		Assert.That(Read("/* sent by hand */ { \"event_id\": \"e\" }").EventId, Is.EqualTo("e"));
	}

	[Test]
	public void Read_ReferencesOfNewtonsoft_AreNoPartOfTheContract() {
		OpenCxHandoffRequest request = Read("""{ "session": { "$id": "1", "id": "s" }, "messages": [ { "$ref": "1" } ] }""");

		Assert.That(request.Messages.Single().Id, Is.Null);
	}

	[Test]
	public void Read_BrokenBody_RepeatsNoneOfItsNames() {
		OpenCxHandoffException exception = Assert.Throws<OpenCxHandoffException>(() => Read("""{ "my secret": tru"""))!;

		Assert.That(exception.Message + exception.Member, Does.Not.Contain("secret"));
	}

	[Test]
	public void Read_DeepNesting_RefusesIt() {
		string body = "{ \"extra\": " + new string('[', 500) + new string(']', 500) + " }";

		OpenCxHandoffException exception = Assert.Throws<OpenCxHandoffException>(() => Read(body))!;

		Assert.That(exception.Code, Is.EqualTo(OpenCxHandoffErrorCode.InvalidJson));
	}

	private static OpenCxHandoffRequest Read(string body) {
		using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));
		return new OpenCxHandoffReader(MaxBytes).Read(stream);
	}
}
