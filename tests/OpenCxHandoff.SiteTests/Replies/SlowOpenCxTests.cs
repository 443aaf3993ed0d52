using System.Text.Json.Nodes;
using OpenCx.Api;
using OpenCx.Faults;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>An OpenCX that takes a reply and is too slow to say so.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class SlowOpenCxTests(DatabaseEngine engine) : ReplyFixture(engine) {
	// The stand-in waits by the clock of the test, which stands still; the package waits by the machine's.
	[Test]
	public async Task Reply_AcceptedButTheAnswerComesTooLate_IsLookedForAndNotSentTwice() {
		HandedOverChat chat = await HandOverAsync();
		OpenCx.Faults.Add(new FaultSequence(Fault.DelayAfterAccepting(TimeSpan.FromMinutes(1))) { Route = ApiRoute.Send });

		await chat.ReplyAsync("It ships today.");
		Assert.That(Text(await chat.GetOnlyOutgoingAsync(), "LastError"), Is.EqualTo("OpenCX did not answer within 20 seconds."));
		await PassAsync(TimeSpan.FromMinutes(1));

		JsonObject message = await chat.GetOnlyOutgoingAsync();
		Assert.That(chat.ReplyTexts, Is.EqualTo(["It ships today."]));
		Assert.That(Text(message, "DeliveryState"), Is.EqualTo("Sent"));
		Assert.That(Text(message, "MessageId"), Is.EqualTo($"{chat.Replies[0].Id}"));
	}
}
