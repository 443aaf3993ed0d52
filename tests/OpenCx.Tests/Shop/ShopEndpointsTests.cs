using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Shop;

internal sealed class ShopEndpointsTests : OpenCxFixture {
	[Test]
	public async Task SignIn_Customer_OpensVerifiedSessions() {
		using HttpResponseMessage signIn = await OpenCx.NewClient().PostAsync("shop/sign-in", content: null);
		JsonElement answer = await signIn.Content.ReadFromJsonAsync<JsonElement>();
		var visitor = new Visitor(OpenCx.NewClient());
		visitor.Use(answer.GetProperty("token").GetString()!);

		JsonElement session = await visitor.PostAsync("create-session", new { });

		Assert.That(session.GetProperty("isVerified").GetBoolean(), Is.True);
	}

	[Test]
	public async Task Settings_OfThePage_HoldTheWidgetsToken() {
		JsonElement settings = await OpenCx.NewClient().GetFromJsonAsync<JsonElement>("shop/settings");

		Assert.That(settings.GetProperty("botToken").GetString(), Is.EqualTo(LocalOpenCx.BotToken));
	}
}
