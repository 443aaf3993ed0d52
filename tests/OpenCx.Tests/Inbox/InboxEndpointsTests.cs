using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Inbox;

public sealed class InboxEndpointsTests {
	private LocalOpenCx _openCx = null!;

	[SetUp]
	public async Task StartAsync() => _openCx = await LocalOpenCx.StartAsync();

	[TearDown]
	public async Task StopAsync() => await _openCx.DisposeAsync();

	[Test]
	public async Task Get_RefusedHandoff_ShowsWhyAndHowOften() {
		_openCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.Forbidden, """{"message":"The operation right is missing."}"""));
		Visitor visitor = await _openCx.NewVisitorAsync();
		Guid session = await visitor.OpenSessionAsync();
		await visitor.SayAsync(session, "I want to talk to a human");
		await _openCx.Server.WhenHandoffsEndedAsync();

		JsonElement shown = await _openCx.NewClient().GetFromJsonAsync<JsonElement>($"inbox/sessions/{session}");

		JsonElement delivery = shown.GetProperty("deliveries")[0];
		Assert.That(delivery.GetProperty("state").GetString(), Is.EqualTo("GivenUp"));
		Assert.That(delivery.GetProperty("attempts").GetInt32(), Is.EqualTo(1));
		Assert.That(delivery.GetProperty("reason").GetString(), Does.Contain("The operation right is missing."));
	}

	[Test]
	public async Task Get_LinkOfTheHandoff_LeadsToThePage() {
		Visitor visitor = await _openCx.NewVisitorAsync();
		await visitor.SayAsync(await visitor.OpenSessionAsync(), "I want to talk to a human");
		await _openCx.Server.WhenHandoffsEndedAsync();
		string? link = _openCx.Creatio.Handoffs.Single().Json.GetProperty("session").GetProperty("url").GetString();

		using HttpResponseMessage response = await _openCx.NewClient().GetAsync(link);

		Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
	}

	[Test]
	public async Task Get_UnknownSession_IsNotFound() {
		using HttpResponseMessage response = await _openCx.NewClient().GetAsync($"inbox/sessions/{Guid.NewGuid()}");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
	}
}
