using Creatio.Site.Commands;
using Creatio.Site.Hosting;

namespace Creatio.Site.Tests.Commands;

/// <summary>What the console says of a call while the site serves.</summary>
[TestFixture]
internal sealed class ServiceCallNarratorTests {
	[TestCase(200, """{"caseNumber":"SR00000001","created":true,"messagesLogged":6}""",
		"Handoff received: case SR00000001 created, 6 messages logged.")]
	[TestCase(200, """{"caseNumber":"SR00000001","created":false,"messagesLogged":0}""",
		"Handoff received: case SR00000001, 0 messages logged.")]
	[TestCase(403, """{"code":"Forbidden","message":"The operation right is missing."}""",
		"Handoff refused with 403: The operation right is missing.")]
	[TestCase(200, """{"caseNumber":null,"created":false,"messagesLogged":0}""", "OpenCxHandoffService/Handoff answered 200.")]
	[TestCase(400, "<html>Request Error</html>", "OpenCxHandoffService/Handoff answered 400.")]
	[TestCase(202, "", "OpenCxHandoffService/Handoff answered 202.")]
	public void Describe_AnsweredCall_TellsWhatItCameTo(int statusCode, string body, string sentence) {
		ServiceCall call = new("OpenCxHandoffService", "Handoff", statusCode, body);

		Assert.That(ServiceCallNarrator.Describe(call), Is.EqualTo(sentence));
	}
}
