namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxSessionFactsTests {
	private const string UrlTemplate = "https://platform.open.cx/inbox?session={sessionId}";

	private static readonly DateTime _now = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);
	private readonly List<string> _remarks = [];
	private OpenCxSessionRecord _session = new();

	[SetUp]
	public void SetUp() {
		_remarks.Clear();
		_session = new OpenCxSessionRecord();
	}

	[Test]
	public void ApplySession_Url_IsTakenAsSent() {
		OpenCxSessionFacts.ApplySession(_session, new() { Id = "s", Url = "https://platform.open.cx/s/1" }, UrlTemplate);

		Assert.That(_session.Url, Is.EqualTo("https://platform.open.cx/s/1"));
	}

	[TestCase(null)]
	[TestCase("javascript:alert(1)")]
	public void ApplySession_NoUsableUrl_BuildsItFromTheTemplate(string? url) {
		OpenCxSessionFacts.ApplySession(_session, new() { Id = "a b&c", Url = url }, UrlTemplate);

		Assert.That(_session.Url, Is.EqualTo("https://platform.open.cx/inbox?session=a%20b%26c"));
	}

	[Test]
	public void ApplySession_UrlLongerThanItsColumn_BuildsItFromTheTemplate() {
		OpenCxSessionFacts.ApplySession(_session, new() { Id = "s", Url = "https://example.com/" + new string('x', 250) }, UrlTemplate);

		Assert.That(_session.Url, Is.EqualTo("https://platform.open.cx/inbox?session=s"));
	}

	[Test]
	public void ApplySession_MembersNotSent_KeepsWhatIsKnown() {
		OpenCxSessionFacts.ApplySession(_session, new() { Id = "s", Channel = "web", Language = "en", TicketNumber = 7 }, UrlTemplate);

		OpenCxSessionFacts.ApplySession(_session, new() { Id = "s" }, UrlTemplate);

		Assert.That((_session.Channel, _session.Language, _session.TicketNumber), Is.EqualTo(("web", "en", "7")));
	}

	[Test]
	public void ApplyVisitor_UnverifiedAfterVerified_ChangesNothing() {
		OpenCxSessionFacts.ApplyVisitor(_session, new() { Name = "Dana", Email = "dana@example.com", IsVerified = true }, _remarks);

		OpenCxSessionFacts.ApplyVisitor(_session, new() { Name = "Mallory", Email = "mallory@example.com", IsVerified = false }, _remarks);

		Assert.That((_session.VisitorName, _session.VisitorEmail, _session.IsVerified), Is.EqualTo(("Dana", "dana@example.com", true)));
	}

	[Test]
	public void ApplyVisitor_VerifiedAfterUnverified_ReplacesIt() {
		OpenCxSessionFacts.ApplyVisitor(_session, new() { Name = "D", Email = "typo@example.com" }, _remarks);

		OpenCxSessionFacts.ApplyVisitor(_session, new() { Name = "Dana", Email = "dana@example.com", IsVerified = true }, _remarks);

		Assert.That((_session.VisitorName, _session.VisitorEmail, _session.IsVerified), Is.EqualTo(("Dana", "dana@example.com", true)));
	}

	[Test]
	public void ApplyVisitor_VerifiedWithoutAnEmail_ForgetsWhatWasTyped() {
		OpenCxSessionFacts.ApplyVisitor(_session, new() { Name = "Mallory", Email = "victim@example.com", PhoneNumber = "666" }, _remarks);

		OpenCxSessionFacts.ApplyVisitor(_session, new() { Id = "c-9", IsVerified = true }, _remarks);

		Assert.That((_session.VisitorName, _session.VisitorEmail, _session.VisitorPhone), Is.EqualTo(("", "", "")));
	}

	[Test]
	public void ApplyVisitor_VerifiedAsSomebodyElse_KeepsTheFirstAndSaysSo() {
		OpenCxSessionFacts.ApplyVisitor(_session, new() { Name = "Dana", Email = "dana@example.com", IsVerified = true }, _remarks);

		OpenCxSessionFacts.ApplyVisitor(_session, new() { Name = "Bob", Email = "bob@example.com", IsVerified = true }, _remarks);

		Assert.Multiple(() => {
			Assert.That((_session.VisitorName, _session.VisitorEmail), Is.EqualTo(("Dana", "dana@example.com")));
			Assert.That(_remarks, Has.One.Contains("another visitor"));
		});
	}

	[Test]
	public void ApplySession_KnownSession_KeepsItsId() {
		_session.SessionId = "ABC";

		OpenCxSessionFacts.ApplySession(_session, new() { Id = "abc" }, UrlTemplate);

		Assert.That(_session.SessionId, Is.EqualTo("ABC"));
	}

	[Test]
	public void ApplyHandoff_NoTimestamp_TakesTheCurrentTime() {
		OpenCxSessionFacts.ApplyHandoff(_session, new() { Reason = "r" }, _now);

		Assert.That(_session.HandedOverOn, Is.EqualTo(_now));
	}
}
