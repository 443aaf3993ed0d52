using System.Net;

namespace Creatio.Site.Tests.Hosting;

/// <summary>What an exception of a service's operation becomes.</summary>
[TestFixture(Net)]
[TestFixture(Framework)]
internal sealed class ServiceFaultTests(string prefix) : ServiceFixture {
	[Test]
	public async Task WebFaultException_WithDetail_IsItsStatusAndTheDetailAsJson() {
		SiteAnswer answer = await CallAsync("RefuseWithDetail");

		Assert.That((answer.Status, answer.MediaType), Is.EqualTo((HttpStatusCode.Conflict, "application/json")));
		Assert.That(answer.Body, Is.EqualTo("""{"code":"VisitIsOver"}"""));
	}

	[Test]
	public async Task WebFaultException_WithoutDetail_IsItsStatus() {
		SiteAnswer answer = await CallAsync("Refuse");

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Forbidden));
	}

	[Test]
	public async Task OtherException_Escapes_IsBadRequestWithAPageThatTellsNothing() {
		SiteAnswer answer = await CallAsync("Fail");

		Assert.That((answer.Status, answer.MediaType), Is.EqualTo((HttpStatusCode.BadRequest, "text/html")));
		Assert.That(answer.Body, Does.Contain("Request Error"));
		Assert.That(answer.Body, Does.Not.Contain("1234").And.Not.Contain("InvalidOperationException").And.Not.Contain(" at "));
	}

	[Test]
	public async Task OtherException_Escapes_IsToldToTheConsoleInFull() {
		await CallAsync("Fail");

		Assert.That(ServiceSite.Log, Has.Some.Contains("InvalidOperationException: The password is 1234.").And.Contains("   at "));
	}

	private Task<SiteAnswer> CallAsync(string operation) => PostAsync($"{prefix}/UsrSampleService/{operation}");
}
