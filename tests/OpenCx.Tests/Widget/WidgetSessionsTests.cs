using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Widget;

internal sealed class WidgetSessionsTests : OpenCxFixture {
	[Test]
	public async Task CreateSession_UnverifiedContactWithoutExternalId_IsRefused() {
		Visitor visitor = await OpenCx.NewVisitorAsync();

		using HttpResponseMessage response = await visitor.Http.PostAsJsonAsync("create-session", new { });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
	}

	[Test]
	public async Task CreateSession_AnonymousContact_AnswersWholeSession() {
		Visitor visitor = await OpenCx.NewVisitorAsync();

		JsonElement session = await visitor.PostAsync("create-session", new { customData = new { external_id = "v-81", vip = true } });

		Assert.That(session.Names(), Is.EqualTo([
			"id", "ticketNumber", "title", "createdAt", "updatedAt", "isHandedOff", "isOpened", "assignee", "channel", "isVerified",
			"lastMessage", "modeId", "latestStateCheckpointPayload", "sessionAttributes",
		]));
		Assert.That(session.GetProperty("assignee").GetProperty("kind").GetString(), Is.EqualTo("ai"));
		Assert.That(session.GetProperty("isVerified").GetBoolean(), Is.False);
		Assert.That(session.GetProperty("sessionAttributes").GetProperty("vip").GetBoolean(), Is.True);
	}

	[Test]
	public async Task CreateSession_NestedCustomData_IsRefused() {
		Visitor visitor = await OpenCx.NewVisitorAsync();

		using HttpResponseMessage response =
			await visitor.Http.PostAsJsonAsync("create-session", new { customData = new { cart = new { total = 5 } } });

		Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
		Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("cart"));
	}

	[Test]
	public async Task Sessions_OfOtherContact_AreNeitherListedNorReadable() {
		Visitor owner = await OpenCx.NewVisitorAsync();
		Visitor stranger = await OpenCx.NewVisitorAsync();
		Guid session = await owner.OpenSessionAsync();

		JsonElement list = await stranger.Http.GetFromJsonAsync<JsonElement>("sessions?filters={\"external_id\":\"v-81\"}");
		using HttpResponseMessage poll = await stranger.Http.GetAsync($"poll/{session}");

		Assert.That(list.GetProperty("items").GetArrayLength(), Is.Zero);
		Assert.That(poll.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
	}

	[Test]
	public async Task Sessions_UnverifiedContact_ListsThoseOfItsDeviceOnly() {
		Visitor visitor = await OpenCx.NewVisitorAsync("dana@example.com");
		Guid here = await visitor.OpenSessionAsync();
		await visitor.PostAsync("create-session", new { customData = new { external_id = "other-device" } });

		JsonElement list = await visitor.Http.GetFromJsonAsync<JsonElement>("sessions?filters={\"external_id\":\"v-81\"}");

		Assert.That(list.GetProperty("items").EnumerateArray().Select(session => session.GetProperty("id").GetGuid()), Is.EqualTo([here]));
		Assert.That(list.GetProperty("next").ValueKind, Is.EqualTo(JsonValueKind.Null));
	}

	[Test]
	public async Task Sessions_VerifiedContactOnSecondDevice_SeesAllOwn() {
		Visitor laptop = await OpenCx.NewVerifiedVisitorAsync();
		Visitor phone = await OpenCx.NewVerifiedVisitorAsync("DANA@example.com");
		Guid session = await laptop.OpenSessionAsync();

		JsonElement list = await phone.Http.GetFromJsonAsync<JsonElement>("sessions");

		JsonElement only = list.GetProperty("items").EnumerateArray().Single();
		Assert.That(only.GetProperty("id").GetGuid(), Is.EqualTo(session));
		Assert.That(only.GetProperty("isVerified").GetBoolean(), Is.True);
	}

	[Test]
	public async Task Sessions_MoreThanAPage_AreReadByCursor() {
		Visitor visitor = await OpenCx.NewVerifiedVisitorAsync();
		for (int count = 0; count < 25; count++) {
			await visitor.OpenSessionAsync();
		}

		JsonElement first = await visitor.Http.GetFromJsonAsync<JsonElement>("sessions");
		JsonElement second = await visitor.Http.GetFromJsonAsync<JsonElement>($"sessions?cursor={first.GetProperty("next").GetString()}");

		IEnumerable<Guid> read = first.GetProperty("items").EnumerateArray().Concat(second.GetProperty("items").EnumerateArray())
			.Select(session => session.GetProperty("id").GetGuid());
		Assert.That(read.Distinct().Count(), Is.EqualTo(25));
		Assert.That(second.GetProperty("next").ValueKind, Is.EqualTo(JsonValueKind.Null));
	}

	[Test]
	public async Task Resolve_OpenSession_ClosesItAndRefusesFurtherMessages() {
		Visitor visitor = await OpenCx.NewVisitorAsync();
		Guid session = await visitor.OpenSessionAsync();

		JsonElement resolved = await visitor.PostAsync("session/resolve", new { session_id = session });
		JsonElement answer = await visitor.SayAsync(session, "One more thing");

		Assert.That(resolved.GetProperty("isOpened").GetBoolean(), Is.False);
		Assert.That(answer.GetProperty("success").GetBoolean(), Is.False);
		Assert.That(answer.GetProperty("error").GetProperty("code").GetString(), Is.EqualTo("session_closed"));
	}
}
