using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Inbox;

internal sealed class InboxEndpointsTests : OpenCxFixture {
	[Test]
	public async Task Get_RefusedHandoff_ShowsWhyAndHowOften() {
		const string Refusal = """{"message":"The operation right is missing."}""";
		OpenCx.Creatio.AnswerHandoffsWith(FakeCreatio.Status(HttpStatusCode.Forbidden, Refusal));
		Visitor visitor = await OpenCx.NewVisitorAsync();
		Guid session = await visitor.OpenSessionAsync();
		await visitor.SayAsync(session, "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();

		JsonElement shown = await OpenCx.NewClient().GetFromJsonAsync<JsonElement>($"inbox/sessions/{session}");

		JsonElement delivery = shown.GetProperty("deliveries")[0];
		Assert.That(delivery.GetProperty("state").GetString(), Is.EqualTo("GivenUp"));
		Assert.That(delivery.GetProperty("attempts").GetInt32(), Is.EqualTo(1));
		Assert.That(delivery.GetProperty("reason").GetString(), Does.Contain("The operation right is missing."));
	}

	[Test]
	public async Task Get_LinkOfTheHandoff_LeadsToThePage() {
		Visitor visitor = await OpenCx.NewVisitorAsync();
		await visitor.SayAsync(await visitor.OpenSessionAsync(), "I want to talk to a human");
		await OpenCx.Server.WhenHandoffsEndedAsync();
		string? link = OpenCx.Creatio.Handoffs.Single().Json.GetProperty("session").GetProperty("url").GetString();

		using HttpResponseMessage response = await OpenCx.NewClient().GetAsync(link);

		Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
	}

	[Test]
	public async Task Get_UnknownSession_IsNotFound() {
		using HttpResponseMessage response = await OpenCx.NewClient().GetAsync($"inbox/sessions/{Guid.NewGuid()}");

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
	}
}
