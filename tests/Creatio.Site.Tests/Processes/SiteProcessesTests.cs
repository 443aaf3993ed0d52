using System.Text.Json.Nodes;
using Creatio.Site.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;

namespace Creatio.Site.Tests.Processes;

/// <summary>The processes of a whole site, as its page sees them.</summary>
[TestFixture]
internal sealed class SiteProcessesTests : InstallationTest {
	[Test]
	public async Task Get_Processes_ListsTheLatestRuns() {
		await using CreatioSiteHost host = await StartAsync(new SampleProcess().InSavingThread().Script(Scripts.Fail));
		Guid ticketId = AddTicket(host);

		JsonNode run = (await GetRunsAsync(host)).Single()!;

		Assert.That((string)run["process"]!, Is.EqualTo("UsrSampleProcess"));
		Assert.That((Guid)run["recordId"]!, Is.EqualTo(ticketId));
		Assert.That((string)run["status"]!, Is.EqualTo("Failed"));
		Assert.That((string)run["failedElement"]!, Is.EqualTo("ScriptTask1"));
		Assert.That((string)run["exceptionType"]!, Is.EqualTo("System.InvalidOperationException"));
		Assert.That(Guid.TryParse((string)run["correlationId"]!, out _));
	}

	[Test]
	public async Task Dispose_WithARunningProcess_LetsItEnd() {
		CreatioSiteHost host = await StartAsync(new SampleProcess().Script("System.Threading.Thread.Sleep(200); return true;"));
		AddTicket(host);

		await host.DisposeAsync();

		Assert.That(host.Processes.Log.Latest.Single().EndedOn, Is.Not.Null);
	}

	private async Task<CreatioSiteHost> StartAsync(SampleProcess process) => await CreatioSiteHost.StartAsync(new CreatioSiteOptions {
		PackagePaths = [new SamplePackage().With(process).WriteFolder(Folder)],
		Database = Database
	});

	private static Guid AddTicket(CreatioSiteHost host) {
		using UserConnection userConnection = host.InstalledSite.Platform.Connect(SiteUsers.Supervisor);
		return ProcessTest.AddTicket(userConnection, "T-1");
	}

	private static async Task<JsonArray> GetRunsAsync(CreatioSiteHost host) {
		using HttpClient client = new() { BaseAddress = host.BaseAddress };
		return JsonNode.Parse(await client.GetStringAsync("site/processes"))!.AsArray();
	}
}
