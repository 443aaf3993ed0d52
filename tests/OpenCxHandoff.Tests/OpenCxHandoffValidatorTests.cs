using System.Net;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxHandoffValidatorTests {
	private const int MaxMessages = 3;

	[Test]
	public void Validate_OnlyASessionId_Accepts() {
		Assert.DoesNotThrow(() => Validate(Create("s")));
	}

	[Test]
	public void Validate_NoBody_Refuses() {
		Assert.That(Refuse(null).Code, Is.EqualTo(OpenCxHandoffErrorCode.EmptyBody));
	}

	[TestCase(null)]
	[TestCase("")]
	[TestCase("  ")]
	public void Validate_NoSessionId_NamesIt(string? id) {
		OpenCxHandoffException exception = Refuse(Create(id));

		Assert.Multiple(() => {
			Assert.That(exception.Code, Is.EqualTo(OpenCxHandoffErrorCode.MissingMember));
			Assert.That(exception.Member, Is.EqualTo("session.id"));
		});
	}

	[Test]
	public void Validate_NoSession_NamesIt() {
		Assert.That(Refuse(new OpenCxHandoffRequest()).Member, Is.EqualTo("session.id"));
	}

	[Test]
	public void Validate_NullMessage_NamesItsPlace() {
		OpenCxHandoffRequest request = Create("s", "a");
		request.Messages.Add(null);

		Assert.That(Refuse(request).Member, Is.EqualTo("messages[1].id"));
	}

	[Test]
	public void Validate_LongestId_Accepts() {
		Assert.DoesNotThrow(() => Validate(Create(new string('x', OpenCxHandoffValidator.MaxIdLength))));
	}

	[Test]
	public void Validate_LongerId_Refuses() {
		string id = new('x', OpenCxHandoffValidator.MaxIdLength + 1);

		Assert.Multiple(() => {
			Assert.That(Refuse(Create(id)).Code, Is.EqualTo(OpenCxHandoffErrorCode.IdTooLong));
			Assert.That(Refuse(Create("s", "a", id)).Member, Is.EqualTo("messages[1].id"));
			Assert.That(Refuse(new OpenCxHandoffRequest { EventId = id, Session = new() { Id = "s" } }).Member, Is.EqualTo("event_id"));
		});
	}

	[Test]
	public void Validate_IdThatNoDatabaseStores_Refuses() {
		Assert.Multiple(() => {
			Assert.That(Refuse(Create("a\0b")).Code, Is.EqualTo(OpenCxHandoffErrorCode.InvalidId));
			Assert.That(Refuse(Create("a\uD83D")).Code, Is.EqualTo(OpenCxHandoffErrorCode.InvalidId));
			Assert.That(Refuse(Create("a\uFFFD")).Code, Is.EqualTo(OpenCxHandoffErrorCode.InvalidId));
			Assert.That(Refuse(Create("a\nb")).Code, Is.EqualTo(OpenCxHandoffErrorCode.InvalidId));
		});
	}

	[TestCase("true")]
	[TestCase(1)]
	public void Validate_GuessedVerification_Refuses(object isVerified) {
		OpenCxHandoffRequest request = Create("s");
		request.Contact = new OpenCxHandoffContact { IsVerified = isVerified };

		Assert.That(Refuse(request).Member, Is.EqualTo("contact.is_verified"));
	}

	[TestCase("a", "a")]
	[TestCase("a", "A")]
	[TestCase("a", " a ")]
	public void Validate_MessageIdTwice_Refuses(string first, string second) {
		OpenCxHandoffException exception = Refuse(Create("s", first, second));

		Assert.Multiple(() => {
			Assert.That(exception.Code, Is.EqualTo(OpenCxHandoffErrorCode.DuplicateMessageId));
			Assert.That(exception.Member, Is.EqualTo("messages[1].id"));
		});
	}

	[Test]
	public void Validate_MoreMessagesThanAllowed_AnswersTooLarge() {
		Assert.That(Refuse(Create("s", "a", "b", "c", "d")).Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
	}

	private static OpenCxHandoffRequest Create(string? sessionId, params string[] messageIds) => new() {
		Session = new OpenCxHandoffSession { Id = sessionId },
		Messages = [.. messageIds.Select(id => new OpenCxHandoffMessage { Id = id })]
	};

	private static void Validate(OpenCxHandoffRequest? request) => new OpenCxHandoffValidator(MaxMessages).Validate(request);

	private static OpenCxHandoffException Refuse(OpenCxHandoffRequest? request) =>
		Assert.Throws<OpenCxHandoffException>(() => Validate(request))!;
}
