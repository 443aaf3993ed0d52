using System.Net;
using Creatio.Site.Hosting;

namespace Creatio.Site.Tests.Hosting;

/// <summary>Which address and which HTTP method call which operation.</summary>
[TestFixture]
internal sealed class ServiceRoutingTests : ServiceFixture {
	[TestCase(Net, "NET")]
	[TestCase(Framework, "Framework")]
	public async Task Address_OfARuntime_ServesTheConfigurationCompiledForIt(string prefix, string runtime) {
		SiteAnswer answer = await GetAsync(prefix + "/UsrSampleService/GetRuntime");

		Assert.That((answer.Status, (string?)answer.Json), Is.EqualTo((HttpStatusCode.OK, runtime)));
	}

	[TestCase("UsrMissingService/GetRuntime")]
	[TestCase("UsrSampleService/GetMissing")]
	[TestCase("UsrSampleService/NoOperation")]
	[TestCase("UsrNoService/GetText")]
	public async Task Address_OfNoOperation_IsNotFound(string address) {
		SiteAnswer answer = await GetAsync($"{Net}/{address}");

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.NotFound, "NotFound")));
		Assert.That((string?)answer.Json["message"], Does.Contain(address.Split('/')[0]).And.Contain(address.Split('/')[1]));
	}

	[Test]
	public async Task Method_OtherThanTheOperations_IsNotAllowed() {
		SiteAnswer answer = await GetAsync(Net + "/UsrSampleService/ReturnVisit");

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.MethodNotAllowed, "MethodNotAllowed")));
		Assert.That((string?)answer.Json["message"], Is.EqualTo("ReturnVisit is called with POST, not with GET."));
	}

	[TestCase(ServiceSite.MaxRequestBodySize, HttpStatusCode.OK)]
	[TestCase(ServiceSite.MaxRequestBodySize + 1, HttpStatusCode.RequestEntityTooLarge)]
	public async Task Body_AtTheSitesLimit_IsTheLargestThatIsTaken(int size, HttpStatusCode expected) {
		SiteAnswer answer = await PostAsync(Net + "/UsrSampleService/ReadText", new string('x', size));

		Assert.That(answer.Status, Is.EqualTo(expected));
	}

	[Test]
	public async Task Call_Answered_IsReported() {
		await PostAsync(Net + "/UsrSampleService/RefuseWithDetail");

		Assert.That(ServiceSite.Calls.Last(),
			Is.EqualTo(new ServiceCall("UsrSampleService", "RefuseWithDetail", 409, """{"code":"VisitIsOver"}""")));
	}
}
