using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>The setting that keeps a node within the requests that OpenCX takes in a minute.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class RequestLimitTests(DatabaseEngine engine) : ReplyFixture(engine) {
	[Test]
	public async Task Replies_MoreThanTheLimit_WaitWithoutFailing() {
		List<HandedOverChat> chats = [await HandOverAsync(), await HandOverAsync(), await HandOverAsync()];
		Site.Set("OpenCxMaxRequestsPerMinute", 2);

		foreach (HandedOverChat chat in chats) {
			await chat.ReplyAsync("Hello");
		}

		Assert.That(chats.Select(chat => chat.Calls.Count), Is.EqualTo([1, 1, 0]));
		Assert.That(Text(await chats[2].GetOnlyOutgoingAsync(), "DeliveryState"), Is.EqualTo("Queued"));

		Site.Set("OpenCxMaxRequestsPerMinute", 100);
		await PassAsync(TimeSpan.Zero);
		Assert.That(chats[2].ReplyTexts, Is.EqualTo(["Hello"]));
	}
}
