using System.Net;
using System.Text.Json.Nodes;
using Creatio.Site.Installation;

namespace Creatio.Site.Tests.Hosting;

/// <summary>Logging in with a name and a password, and what a call is worth with the cookies of a login.</summary>
[TestFixture]
internal sealed class LoginTests {
	private const string Login = "ServiceModel/AuthService.svc/Login";
	private const string GetUser = "rest/UsrSampleService/GetUser";
	private const string CsrfToken = "BPMCSRF";

	private CookieContainer _cookies = null!;
	private HttpClient _http = null!;

	[SetUp]
	public void CreateClient() {
		_cookies = new CookieContainer();
		_http = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = ServiceSite.Address };
	}

	[TearDown]
	public void DisposeClient() => _http.Dispose();

	[Test]
	public async Task Login_RightPassword_GivesTheCookiesOfASession() {
		SiteAnswer answer = await LogInAsync();

		Assert.That((answer.Status, (int)answer.Json!["Code"]!), Is.EqualTo((HttpStatusCode.OK, 0)));
		Assert.That(_cookies.GetAllCookies().Select(cookie => cookie.Name), Is.EquivalentTo(new[] { ".ASPXAUTH", CsrfToken }));
	}

	[TestCase("Supervisor", "wrong")]
	[TestCase("Supervisor", "")]
	[TestCase("Nobody", "Supervisor")]
	public async Task Login_WrongPassword_IsAnsweredWithCode1(string name, string password) {
		SiteAnswer answer = await LogInAsync(name, password);

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
		Assert.That(answer.Body, Does.Contain("\"Code\":1"), "clients look for exactly this");
		Assert.That(_cookies.Count, Is.Zero);
	}

	[Test]
	public async Task Login_BodyIsNoJson_IsABadRequest() {
		SiteAnswer answer = await PostAsync(Login, "UserName=Supervisor");

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.BadRequest, "BadRequest")));
	}

	[Test]
	public async Task Call_WithASession_RunsAsItsUser() {
		await LogInAsync();
		SendCsrfToken();

		SiteAnswer answer = await GetAsync(GetUser);

		Assert.That((Guid)answer.Json!, Is.EqualTo(SiteUsers.Supervisor));
	}

	[TestCase(null)]
	[TestCase("0123456789abcdef")]
	public async Task Call_WithoutTheTokenOfTheSession_IsForbiddenWithoutABody(string? token) {
		await LogInAsync();
		if (token != null) {
			_http.DefaultRequestHeaders.Add(CsrfToken, token);
		}

		SiteAnswer answer = await GetAsync(GetUser);

		Assert.That((answer.Status, answer.Body), Is.EqualTo((HttpStatusCode.Forbidden, "")));
	}

	[Test]
	public async Task Call_WithAnUnknownSession_IsUnauthorized() {
		_cookies.Add(ServiceSite.Address, new Cookie(".ASPXAUTH", "0123456789abcdef"));

		SiteAnswer answer = await GetAsync(GetUser);

		Assert.That((answer.Status, (string?)answer.Json!["code"]), Is.EqualTo((HttpStatusCode.Unauthorized, "Unauthorized")));
		Assert.That((string?)answer.Json["message"], Does.Contain(Login));
	}

	[TestCase("ping")]
	[TestCase("0/ping")]
	public async Task Ping_OfARuntime_IsAnswered(string path) {
		SiteAnswer answer = await PostAsync(path, "");

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
	}

	private Task<SiteAnswer> LogInAsync(string name = "Supervisor", string password = "Supervisor") =>
		PostAsync(Login, new JsonObject { ["UserName"] = name, ["UserPassword"] = password }.ToJsonString());

	private void SendCsrfToken() =>
		_http.DefaultRequestHeaders.Add(CsrfToken, _cookies.GetCookies(ServiceSite.Address)[CsrfToken]!.Value);

	private async Task<SiteAnswer> GetAsync(string path) {
		using HttpResponseMessage response = await _http.GetAsync(path);
		return await SiteAnswer.ReadAsync(response);
	}

	private async Task<SiteAnswer> PostAsync(string path, string body) {
		using HttpContent content = SiteClient.Body(body, "application/json; charset=utf-8");
		using HttpResponseMessage response = await _http.PostAsync(path, content);
		return await SiteAnswer.ReadAsync(response);
	}
}
