namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxCaseSubjectTests {
	private readonly OpenCxCaseSubject _subject = new(TestTexts.Create());

	[TestCase("user_requested_human_assistance", "Dana Levi", true, "User requested human assistance – Dana Levi")]
	[TestCase("insufficient_tools", "Dana Levi", false, "Insufficient tools – Dana Levi (NotVerified)")]
	[TestCase("prohibited_topic", "", false, "Prohibited topic – AnonymousVisitor")]
	[TestCase("", "Dana Levi", true, "ChatWith Dana Levi")]
	[TestCase("", "", false, "ChatWith AnonymousVisitor")]
	public void Get_ReasonAndVisitor_SaysWhyAndWho(string reason, string name, bool isVerified, string expected) {
		var session = new OpenCxSessionRecord { Reason = reason, VisitorName = name, IsVerified = isVerified };

		Assert.That(_subject.Get(session), Is.EqualTo(expected));
	}

	[Test]
	public void Get_NoName_UsesTheEmail() {
		var session = new OpenCxSessionRecord { VisitorEmail = "dana@example.com", IsVerified = true };

		Assert.That(_subject.Get(session), Does.EndWith("dana@example.com"));
	}
}
