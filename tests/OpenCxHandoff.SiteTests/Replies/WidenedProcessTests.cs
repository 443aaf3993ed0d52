using System.Text.Json.Nodes;
using Creatio.Site.Hosting;
using Creatio.Site.Processes;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>An administrator has taken the filter out of the process OpenCxAgentReply, so that each new activity starts it.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
internal sealed class WidenedProcessTests(DatabaseEngine engine) : ReplyFixture(engine) {
	private static readonly Guid _emailCategory = new("8038a396-7825-e011-8165-00155d043204");
	private static readonly Guid _meetingCategory = new("42c74c49-58e6-df11-971b-001d60e938c6");

	private readonly ChangedPackage _package = new();

	protected override CreatioSiteOptions Adjust(CreatioSiteOptions options) {
		_package.Change("Schemas/OpenCxAgentReply/metadata.json", RemoveFilter);
		return base.Adjust(options) with {
			PackagePaths = [_package.Folder],
			// So that a process sees what started it, also what a transaction wrote.
			Processes = new ProcessEngineOptions { BackgroundStarts = BackgroundStartOrder.AfterTransaction }
		};
	}

	[OneTimeTearDown]
	public void DeletePackage() => _package.Dispose();

	[Test]
	public async Task Activity_OfACategoryOfTheirs_IsAReply() {
		HandedOverChat chat = await HandOverAsync();

		await chat.AddActivityAsync(new() { ["Title"] = "Let us meet.", ["ActivityCategoryId"] = _meetingCategory });

		Assert.That(chat.ReplyTexts, Is.EqualTo(["Let us meet."]));
	}

	[Test]
	public async Task Transcript_Logged_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.SayAsync("Are you there?");

		Assert.That(chat.Calls, Is.Empty);
	}

	[Test]
	public async Task Email_OfTheRep_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();

		await chat.AddEmailAsync(_emailCategory);

		Assert.That(chat.Calls, Is.Empty);
	}

	[Test]
	public async Task Activity_OfNobody_StaysInCreatio() {
		HandedOverChat chat = await HandOverAsync();
		Guid visitor = Site.Add("Contact", new Dictionary<string, object> { ["Name"] = "Dana, who is no user" });

		await chat.AddActivityAsync(new() { ["Title"] = "A mail robot's note", ["CreatedById"] = visitor });

		Assert.That(chat.Calls, Is.Empty);
	}

	private static string RemoveFilter(string processMetadata) {
		JsonNode metadata = JsonNode.Parse(processMetadata)!;
		JsonObject signal = metadata["MetaData"]!["Schema"]!["BK4"]!.AsArray()
			.Select(element => element!.AsObject())
			.Single(element => (string?)element["A2"] == "StartSignal1");
		signal["DZ8"] = false;
		signal.Remove("DZ13");
		return metadata.ToJsonString();
	}
}
