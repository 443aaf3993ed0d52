using Creatio.Site.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Processes;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>
/// Replies whose process comes too early to see them. So it is when a node dies, too: Creatio's queue of processes that are to start lives
/// in memory.
/// </summary>
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class MissedReplyTests(DatabaseEngine engine) : ReplyFixture(engine) {
	// Not on SQLite: with its one writer, a process that comes too early waits until it does not.
	protected override CreatioSiteOptions Adjust(CreatioSiteOptions options) => base.Adjust(options) with {
		Processes = new ProcessEngineOptions { BackgroundStarts = BackgroundStartOrder.BeforeCommit }
	};

	[Test]
	public async Task Reply_ProcessSawNothing_IsSentByTheTimer() {
		HandedOverChat chat = await HandOverAsync();

		WriteUnseen(chat, "one", "two");
		Assert.That(chat.Calls, Is.Empty, "the process came before the commit");
		await PassAsync(TimeSpan.Zero);

		Assert.That(chat.ReplyTexts, Is.EqualTo(["one", "two"]));
	}

	[Test]
	public async Task Reply_AfterOneThatWasMissed_BringsItAlongInOrder() {
		HandedOverChat chat = await HandOverAsync();
		WriteUnseen(chat, "one", "two");

		await chat.ReplyAsync("three");

		Assert.That(chat.ReplyTexts, Is.EqualTo(["one", "two", "three"]));
	}

	[Test]
	public async Task Reply_RolledBack_IsNeverSent() {
		HandedOverChat chat = await HandOverAsync();

		Site.Use(userConnection => {
			using DBExecutor executor = userConnection.EnsureDBConnection();
			executor.StartTransaction();
			WriteReply(userConnection, chat, "never said");
			executor.RollbackTransaction();
			return true;
		}, SiteUsers.Agent);
		await PassAsync(TimeSpan.FromMinutes(10));

		Assert.That(chat.Calls, Is.Empty);
	}

	[Test]
	public async Task Reply_MissedForDays_IsLeftAlone() {
		HandedOverChat chat = await HandOverAsync();
		WriteUnseen(chat, "Good morning!");
		Site.Use(userConnection => new Update(userConnection, "Activity")
			.Set("CreatedOn", Column.Parameter(DateTime.UtcNow.AddDays(-5)))
			.Where("CaseId").IsEqual(Column.Parameter(chat.CaseId)).Execute());

		await PassAsync(TimeSpan.Zero);

		Assert.That(chat.Calls, Is.Empty);
	}

	private void WriteUnseen(HandedOverChat chat, params string[] texts) => Site.Use(userConnection => {
		using DBExecutor executor = userConnection.EnsureDBConnection();
		executor.StartTransaction();
		foreach (string text in texts) {
			WriteReply(userConnection, chat, text);
		}
		executor.CommitTransaction();
		return true;
	}, SiteUsers.Agent);

	private static void WriteReply(UserConnection userConnection, HandedOverChat chat, string text) =>
		Site.Add(userConnection, "Activity", new Dictionary<string, object> {
			["Title"] = text,
			["CaseId"] = chat.CaseId,
			["ActivityCategoryId"] = HandedOverChat.ReplyCategory
		});
}
