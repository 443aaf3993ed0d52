using Moq;
using Terrasoft.Common;

namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxContactMatcherTests {
	private static readonly Guid _newId = Guid.NewGuid();
	private static readonly Guid _oldest = Guid.NewGuid();
	private static readonly Guid _younger = Guid.NewGuid();

	private Mock<IOpenCxContactGateway> _contacts = new();
	private List<string> _remarks = [];

	[SetUp]
	public void SetUp() {
		_contacts = new Mock<IOpenCxContactGateway>(MockBehavior.Strict);
		_contacts.Setup(contacts => contacts.GetNewId("dana@example.com")).Returns(_newId);
		_remarks = [];
	}

	[Test]
	public void Match_UnverifiedVisitor_LooksNothingUp() {
		Assert.That(Match(new() { VisitorEmail = "dana@example.com" }), Is.EqualTo(Guid.Empty));
	}

	[Test]
	public void Match_OneContact_TakesIt() {
		SetUpMatches(_oldest);

		Assert.That(Match(Verified("dana@example.com")), Is.EqualTo(_oldest));
		Assert.That(_remarks, Is.Empty);
	}

	[Test]
	public void Match_SeveralContacts_TakesTheOldestAndSaysSo() {
		SetUpMatches(_oldest, _younger);

		Assert.That(Match(Verified("dana@example.com")), Is.EqualTo(_oldest));
		Assert.That(_remarks, Has.One.Contains("2 contacts"));
	}

	[TestCase("Dana Levi", "Dana Levi")]
	[TestCase("", "dana@example.com")]
	public void Match_NoContact_CreatesOne(string name, string expectedName) {
		SetUpMatches();
		_contacts.Setup(contacts => contacts.Add(_newId, expectedName, "dana@example.com", "+15550100"));
		OpenCxSessionRecord session = Verified(" dana@example.com ");
		session.VisitorName = name;
		session.VisitorPhone = "+15550100";

		Assert.That(Match(session), Is.EqualTo(_newId));
		_contacts.VerifyAll();
	}

	[Test]
	public void Match_ContactThatTheSiteRefuses_OpensTheWayForTheCaseAndSaysSo() {
		SetUpMatches();
		_contacts.Setup(contacts => contacts.Add(_newId, "dana@example.com", "dana@example.com", ""))
			.Throws(new InvalidOperationException("A column of the site is required."));

		Assert.That(Match(Verified("dana@example.com")), Is.EqualTo(Guid.Empty));
		Assert.That(_remarks, Has.One.Contains("refused to create a contact"));
	}

	[Test]
	public void Match_DatabaseFault_IsNotSwallowed() {
		SetUpMatches();
		_contacts.Setup(contacts => contacts.Add(_newId, "dana@example.com", "dana@example.com", "")).Throws(new DbOperationException("x"));

		Assert.Throws<DbOperationException>(() => Match(Verified("dana@example.com")));
	}

	[TestCase("")]
	[TestCase("dana")]
	[TestCase("@example.com")]
	[TestCase("dana@")]
	[TestCase("dana levi@example.com")]
	[TestCase("a@b@example.com")]
	public void Match_UnusableEmail_MatchesNobodyAndSaysSo(string email) {
		Assert.That(Match(Verified(email)), Is.EqualTo(Guid.Empty));
		Assert.That(_remarks, Has.One.Contains("no usable e-mail"));
	}

	private static OpenCxSessionRecord Verified(string email) => new() { IsVerified = true, VisitorEmail = email };

	private void SetUpMatches(params Guid[] ids) =>
		_contacts.Setup(contacts => contacts.FindByEmail("dana@example.com")).Returns(ids);

	private Guid Match(OpenCxSessionRecord session) => new OpenCxContactMatcher(_contacts.Object).Match(session, _remarks);
}
