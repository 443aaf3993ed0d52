using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Shop;

public sealed class ShopEndpointsTests {
	[Test]
	public async Task SignIn_Customer_OpensVerifiedSessions() {
		await using LocalOpenCx openCx = await LocalOpenCx.StartAsync();
		using HttpResponseMessage signIn = await openCx.NewClient().PostAsync("shop/sign-in", content: null);
		JsonElement answer = await signIn.Content.ReadFromJsonAsync<JsonElement>();
		var visitor = new Visitor(openCx.NewClient());
		visitor.Use(answer.GetProperty("token").GetString()!);

		JsonElement session = await visitor.PostAsync("create-session", new { });

		Assert.That(session.GetProperty("isVerified").GetBoolean(), Is.True);
	}

	[Test]
	public async Task Settings_OfThePage_HoldTheWidgetsToken() {
		await using LocalOpenCx openCx = await LocalOpenCx.StartAsync();

		JsonElement settings = await openCx.NewClient().GetFromJsonAsync<JsonElement>("shop/settings");

		Assert.That(settings.GetProperty("botToken").GetString(), Is.EqualTo(LocalOpenCx.BotToken));
	}
}
