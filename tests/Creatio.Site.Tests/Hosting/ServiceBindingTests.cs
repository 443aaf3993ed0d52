using System.Net;

namespace Creatio.Site.Tests.Hosting;

/// <summary>What both of Creatio's runtimes make of JSON.</summary>
[TestFixture(Net)]
[TestFixture(Framework)]
internal sealed class ServiceBindingTests(string prefix) : ServiceFixture {
	[Test]
	public async Task Bare_DataContract_IsPlainJsonBothWays() {
		SiteAnswer answer = await CallAsync("ReturnVisit", """{ "visitor": "Dana ٣", "pages": 4 }""");

		Assert.That((answer.Status, answer.MediaType), Is.EqualTo((HttpStatusCode.OK, "application/json")));
		Assert.That((string?)answer.Json!["visitor"], Is.EqualTo("Dana ٣"));
		Assert.That((int)answer.Json["pages"]!, Is.EqualTo(4));
	}

	[Test]
	public async Task Bare_MemberInOtherCase_IsNotRead() {
		SiteAnswer answer = await CallAsync("ReturnVisit", """{ "Visitor": "Dana", "pages": 4 }""");

		Assert.That(answer.Json!["visitor"], Is.Null);
		Assert.That((int)answer.Json["pages"]!, Is.EqualTo(4));
	}

	[Test]
	public async Task Bare_UnknownMember_IsIgnored() {
		SiteAnswer answer = await CallAsync("ReturnVisit", """{ "unknown": { "deep": [1] }, "visitor": "Dana" }""");

		Assert.That((string?)answer.Json!["visitor"], Is.EqualTo("Dana"));
	}

	[TestCase("application/json")]
	[TestCase(null)]
	public async Task Bare_NoBody_CallsTheOperationWithNothing(string? contentType) {
		SiteAnswer answer = await PostAsync(prefix + "/UsrSampleService/ReturnVisit", "", contentType);

		Assert.That((answer.Status, answer.Body), Is.EqualTo((HttpStatusCode.OK, "null")));
	}

	[Test]
	public async Task Bare_MicrosoftDate_ReturnsAsOne() {
		SiteAnswer answer = await CallAsync("ReturnVisit", """{ "startedOn": "\/Date(1795338000000)\/" }""");

		Assert.That((string?)answer.Json!["startedOn"], Is.EqualTo("/Date(1795338000000)/"));
	}

	[Test]
	public async Task Bare_Dictionary_IsAnArrayOfKeysAndValuesBothWays() {
		const string Answers = """[{"Key":"yes","Value":3},{"Key":"no","Value":1}]""";

		SiteAnswer answer = await CallAsync("ReturnVisit", $$"""{ "answers": {{Answers}} }""");

		Assert.That(answer.Json!["answers"]!.ToJsonString(), Is.EqualTo(Answers));
	}

	[Test]
	public async Task Wrapped_Parameters_AreReadByNameAndTheResultIsNamed() {
		SiteAnswer answer = await CallAsync("Join", """{ "second": "Noa", "first": "Dana" }""");

		Assert.That(answer.Body, Is.EqualTo("""{"JoinResult":"Dana and Noa"}"""));
	}

	[TestCase("""{ "second": "Noa" }""", "nothing and Noa")]
	[TestCase("""{ "First": "Dana", "second": "Noa" }""", "nothing and Noa")]
	[TestCase("", "nothing and nothing")]
	public async Task Wrapped_ParameterIsMissing_GetsNothing(string body, string expected) {
		SiteAnswer answer = await CallAsync("Join", body);

		Assert.That((string?)answer.Json!["JoinResult"], Is.EqualTo(expected));
	}

	[Test]
	public async Task WrappedRequest_Result_IsNotNamed() {
		SiteAnswer answer = await CallAsync("CountPages", """{ "visit": { "pages": 4 } }""");

		Assert.That(answer.Body, Is.EqualTo("4"));
	}

	[TestCase("ReturnVisit", "{ broken")]
	[TestCase("ReturnVisit", """{ "pages": "many" }""")]
	[TestCase("ReturnVisit", """{ "startedOn": "2026-11-22T09:00:00Z" }""")]
	[TestCase("Join", "{ broken")]
	[TestCase("CountPages", """{ "visit": { "pages": "many" } }""")]
	public async Task Body_DoesNotFitTheParameter_IsAnsweredByTheRuntime(string operation, string body) {
		SiteAnswer answer = await CallAsync(operation, body);

		Assert.That((answer.Status, answer.MediaType), Is.EqualTo((HttpStatusCode.BadRequest, "text/html")));
		Assert.That(answer.Body, Does.Contain("Request Error"));
		Assert.That(ServiceSite.Log, Has.Some.StartsWith(operation + " was not called"));
	}

	[Test]
	public async Task Body_ReadThroughTheHttpContext_IsThereAsWell() {
		SiteAnswer answer = await CallAsync("ReadTextOfRequest", """{ "visitor": "Dana" }""");

		Assert.That((string?)answer.Json, Is.EqualTo("""{ "visitor": "Dana" }"""));
	}

	[Test]
	public async Task NoResult_OperationSetsTheStatus_AnswersThatWithoutABody() {
		SiteAnswer answer = await CallAsync("Accept", "");

		Assert.That((answer.Status, answer.MediaType, answer.Body), Is.EqualTo((HttpStatusCode.Accepted, (string?)null, "")));
	}

	private Task<SiteAnswer> CallAsync(string operation, string body) => PostAsync($"{prefix}/UsrSampleService/{operation}", body);
}
