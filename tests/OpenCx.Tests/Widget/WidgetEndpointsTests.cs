using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Widget;

internal sealed class WidgetEndpointsTests : OpenCxFixture {
	[Test]
	public async Task Config_WithBotToken_NamesOrganizationAndPollingIntervals() {
		Visitor visitor = await OpenCx.NewVisitorAsync();

		JsonElement config = await visitor.Http.GetFromJsonAsync<JsonElement>("config");

		Assert.That(config.Names(), Is.EqualTo(["org", "sessionsPollingIntervalSeconds", "sessionPollingIntervalSeconds", "modes"]));
		Assert.That(config.GetProperty("sessionPollingIntervalSeconds").GetInt32(), Is.EqualTo(1));
	}

	[Test]
	public async Task Config_WithoutBotToken_IsRefusedInOpenCxErrorShape() {
		using HttpResponseMessage response = await OpenCx.NewClient().GetAsync("backend/widget/v2/config");

		JsonElement error = await response.Content.ReadFromJsonAsync<JsonElement>();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
		Assert.That(error.Names(), Is.EqualTo(["statusCode", "message", "error"]));
		Assert.That(error.GetProperty("statusCode").GetInt32(), Is.EqualTo(401));
	}

	[Test]
	public async Task CreateSession_WithUnknownContactToken_IsUnauthorized() {
		Visitor visitor = await OpenCx.NewVisitorAsync();
		visitor.Use("stale");

		using HttpResponseMessage response = await visitor.Http.PostAsJsonAsync("create-session", new { });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
	}

	[Test]
	public async Task Send_BodyIsNotJson_IsRefusedInOpenCxErrorShape() {
		Visitor visitor = await OpenCx.NewVisitorAsync();

		using var body = new StringContent("{\"uuid\":", Encoding.UTF8, "application/json");
		using HttpResponseMessage response = await visitor.Http.PostAsync("chat/send", body);

		JsonElement error = await response.Content.ReadFromJsonAsync<JsonElement>();
		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(error.Names(), Is.EqualTo(["statusCode", "message", "error"]));
	}

	[Test]
	public async Task Preflight_FromOtherSite_IsAllowed() {
		using var request = new HttpRequestMessage(HttpMethod.Options, "backend/widget/v2/config");
		request.Headers.Add("Origin", "https://shop.example.com");
		request.Headers.Add("Access-Control-Request-Method", "GET");
		request.Headers.Add("Access-Control-Request-Headers", "x-bot-token");

		using HttpResponseMessage response = await OpenCx.NewClient().SendAsync(request);

		Assert.That(response.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(["*"]));
	}

	[TestCase("")]
	[TestCase("inbox")]
	public async Task Page_InAFrame_IsServed(string path) {
		using HttpResponseMessage response = await OpenCx.NewClient().GetAsync(path);

		Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
		Assert.That(response.Headers.Contains("X-Frame-Options"), Is.False);
	}
}
