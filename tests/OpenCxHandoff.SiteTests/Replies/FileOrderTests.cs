using Creatio.Site.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Processes;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>
/// A reply and its files are saved together, and each of their signals comes twice, so that their processes run at the same moment and
/// in any order.
/// </summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class FileOrderTests(DatabaseEngine engine) : ReplyFixture(engine) {
	protected override CreatioSiteOptions Adjust(CreatioSiteOptions options) => base.Adjust(options) with {
		Processes = new ProcessEngineOptions { BackgroundStarts = BackgroundStartOrder.AfterTransaction, DeliversSignalsTwice = true }
	};

	[Test]
	[Repeat(5)]
	public async Task Files_SavedTogetherWithTheirReply_FollowItOnce() {
		HandedOverChat chat = await HandOverAsync();

		Site.Use(connection => SaveTogether(connection, chat.CaseId, "a.png", "b.png"), SiteUsers.Agent);
		await Site.WhenProcessesEndedAsync();
		await PassAsync(TimeSpan.FromMinutes(10));

		Assert.That(chat.ReplyTexts.First(), Is.EqualTo("Here they are."));
		Assert.That(chat.ReplyTexts.Skip(1), Is.EquivalentTo(["a.png", "b.png"]));
	}

	private static Guid SaveTogether(UserConnection userConnection, Guid caseId, params string[] names) {
		using DBExecutor executor = userConnection.EnsureDBConnection();
		executor.StartTransaction();
		Guid activityId = Site.Add(userConnection, "Activity", new Dictionary<string, object> {
			["Title"] = "Here they are.",
			["CaseId"] = caseId,
			["ActivityCategoryId"] = HandedOverChat.ReplyCategory
		});
		foreach (string name in names) {
			AttachedFiles.Add(userConnection, activityId, name, [1, 2, 3]);
		}
		executor.CommitTransaction();
		return activityId;
	}
}
