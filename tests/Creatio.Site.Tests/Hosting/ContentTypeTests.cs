using System.Net;

namespace Creatio.Site.Tests.Hosting;

/// <summary>Which content types reach an operation: here Creatio's runtimes differ.</summary>
[TestFixture]
internal sealed class ContentTypeTests : ServiceFixture {
	private const string Visit = """{ "visitor": "Dana" }""";

	[TestCase("application/json")]
	[TestCase("text/plain")]
	[TestCase("application/octet-stream")]
	[TestCase("application/x-www-form-urlencoded")]
	[TestCase(null)]
	public async Task NetStream_AnyContentType_GetsTheBodyAsItCame(string? contentType) {
		SiteAnswer answer = await PostAsync(Net + "/UsrSampleService/ReadText", "{ broken=1&", contentType);

		Assert.That((answer.Status, (string?)answer.Json), Is.EqualTo((HttpStatusCode.OK, "{ broken=1&")));
	}

	[TestCase("text/plain")]
	[TestCase("application/octet-stream")]
	public async Task FrameworkStream_OtherThanJson_GetsTheBodyAsItCame(string contentType) {
		SiteAnswer answer = await PostAsync(Framework + "/UsrSampleService/ReadText", "{ broken=1&", contentType);

		Assert.That((answer.Status, (string?)answer.Json), Is.EqualTo((HttpStatusCode.OK, "{ broken=1&")));
	}

	[TestCase("application/json")]
	[TestCase("application/json; charset=utf-8")]
	public async Task FrameworkStream_Json_IsRefusedAsWcfDoes(string contentType) {
		SiteAnswer answer = await PostAsync(Framework + "/UsrSampleService/ReadText", Visit, contentType);

		AssertIsRequestError(answer);
		Assert.That(ServiceSite.Log, Has.Some.Contains("'Json'").And.Contains("'Raw'"));
	}

	[TestCase(Net, "application/json; charset=utf-8")]
	[TestCase(Net, "text/json")]
	[TestCase(Net, "application/vnd.example+json")]
	[TestCase(Framework, "application/json; charset=utf-8")]
	public async Task DataContract_Json_IsRead(string prefix, string contentType) {
		SiteAnswer answer = await PostAsync(prefix + "/UsrSampleService/ReturnVisit", Visit, contentType);

		Assert.That((string?)answer.Json!["visitor"], Is.EqualTo("Dana"));
	}

	[TestCase(Net)]
	[TestCase(Framework)]
	public async Task DataContract_OtherThanJson_IsRefused(string prefix) =>
		AssertIsRequestError(await PostAsync(prefix + "/UsrSampleService/ReturnVisit", Visit, "text/plain"));

	private static void AssertIsRequestError(SiteAnswer answer) {
		Assert.That((answer.Status, answer.MediaType), Is.EqualTo((HttpStatusCode.BadRequest, "text/html")));
		Assert.That(answer.Body, Does.Contain("Request Error"));
	}
}
