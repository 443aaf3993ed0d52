using System.Net;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Installation;

namespace Creatio.Site.Tests.Hosting;

/// <summary>Getting an access token, and what a call is worth with and without one.</summary>
[TestFixture]
internal sealed class AccessTokenTests : ServiceFixture {
	private const string GetUser = Net + "/UsrSampleService/GetUser";

	[Test]
	public async Task Token_RightCredentials_IsABearerTokenForAnHour() {
		SiteAnswer answer = await Client.RequestTokenAsync("client_credentials", "opencx", "opencx-secret");

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
		Assert.That((string?)answer.Json!["access_token"], Is.Not.Empty);
		Assert.That((string?)answer.Json["token_type"], Is.EqualTo("Bearer"));
		Assert.That((int)answer.Json["expires_in"]!, Is.EqualTo(3600));
	}

	[TestCase("client_credentials", "opencx", "wrong", "invalid_client")]
	[TestCase("client_credentials", "opencx", "", "invalid_client")]
	[TestCase("client_credentials", "nobody", "opencx-secret", "invalid_client")]
	[TestCase("client_credentials", "opencx", "outsider-secret", "invalid_client")]
	[TestCase("password", "opencx", "opencx-secret", "unsupported_grant_type")]
	public async Task Token_WrongCredentials_IsRefused(string grantType, string clientId, string clientSecret, string error) {
		SiteAnswer answer = await Client.RequestTokenAsync(grantType, clientId, clientSecret);

		Assert.That((answer.Status, (string?)answer.Json!["error"]), Is.EqualTo((HttpStatusCode.BadRequest, error)));
		Assert.That(answer.Json["access_token"], Is.Null);
	}

	[Test]
	public async Task Token_RequestIsNoForm_IsRefused() {
		SiteAnswer answer = await Client.SendAsync(HttpMethod.Post, "connect/token", authorization: null,
			SiteClient.Body("""{ "client_id": "opencx" }""", "application/json"));

		Assert.That((answer.Status, (string?)answer.Json!["error"]), Is.EqualTo((HttpStatusCode.BadRequest, "invalid_request")));
	}

	[Test]
	public async Task Call_WithToken_RunsAsTheUserOfTheApplication() {
		SiteAnswer openCx = await CallAsync(await AuthorizeAsync(OAuthClientStore.OpenCx));
		SiteAnswer outsider = await CallAsync(await AuthorizeAsync(OAuthClientStore.Outsider));

		Assert.That((Guid)openCx.Json!, Is.EqualTo(SiteUsers.Integration));
		Assert.That((Guid)outsider.Json!, Is.EqualTo(SiteUsers.Outsider));
	}

	[Test]
	public async Task Call_TokenIsAnHourOld_IsRefusedUntilItIsRenewed() {
		string authorization = await AuthorizeAsync(OAuthClientStore.OpenCx);

		ServiceSite.Clock.Advance(TimeSpan.FromSeconds(3599));
		SiteAnswer before = await CallAsync(authorization);
		ServiceSite.Clock.Advance(TimeSpan.FromSeconds(1));
		SiteAnswer after = await CallAsync(authorization);
		SiteAnswer renewed = await CallAsync(await AuthorizeAsync(OAuthClientStore.OpenCx));

		Assert.That((before.Status, after.Status, renewed.Status),
			Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.OK)));
		Assert.That((string?)after.Json!["message"], Does.Contain("has expired").And.Contain("/connect/token"));
	}

	[TestCase(null, "carries no access token")]
	[TestCase("Bearer 0123456789abcdef", "is unknown")]
	[TestCase("Bearer", "is unknown")]
	[TestCase("Basic b3BlbmN4Om9wZW5jeC1zZWNyZXQ=", "is unknown")]
	public async Task Call_WithoutAValidToken_IsUnauthorized(string? authorization, string reason) {
		SiteAnswer answer = await CallAsync(authorization);

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.Unauthorized, "Unauthorized")));
		Assert.That((string?)answer.Json["message"], Does.Contain(reason));
	}

	[Test]
	public async Task Call_WithoutAToken_DoesNotTellWhichServicesThereAre() {
		SiteAnswer answer = await Client.SendAsync(HttpMethod.Get, Net + "/UsrMissingService/GetUser", authorization: null);

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
	}

	private Task<SiteAnswer> CallAsync(string? authorization) => Client.SendAsync(HttpMethod.Get, GetUser, authorization);
}
