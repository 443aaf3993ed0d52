using Creatio.Site.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Reporting;

namespace Creatio.Site.Commands;

/// <summary>Posts handoff files to a site of its own and reports what became of them.</summary>
internal sealed class HandoffCommand(IReadOnlyList<string> files, string? database, IReadOnlyList<string> packagePaths) {
	/// <summary>Whether the report is JSON instead of tables.</summary>
	public bool PrintsJson { get; init; }

	/// <summary>Whether the files go to the service as .NET Framework serves it.</summary>
	public bool UsesFramework { get; init; }

	/// <summary>Runs the command; 0 when every file was accepted, otherwise 1.</summary>
	public async Task<int> RunAsync(CancellationToken stopped) {
		CommandInput.CheckFiles(files);
		CommandInput.CheckPackages(packagePaths);
		using ThrowAwayFolder throwAway = new();
		await using CreatioSiteHost site = await CommandSite.StartAsync(new CreatioSiteOptions {
			PackagePaths = packagePaths,
			Database = CommandDatabase.Open(database ?? throwAway.DatabasePath),
			Log = Console.Error.WriteLine
		}, stopped);
		List<HandoffReport> reports = await PostAsync(site, stopped);
		Print(reports);
		return reports.TrueForAll(report => report.Answer.IsAccepted) ? CommandRunner.Succeeded : CommandRunner.Failed;
	}

	private async Task<List<HandoffReport>> PostAsync(CreatioSiteHost site, CancellationToken stopped) {
		CaseReader cases = new(site.InstalledSite.Platform);
		using HandoffClient client = new(site.BaseAddress, UsesFramework);
		await client.AuthenticateAsync(OAuthClientStore.OpenCx, stopped);
		List<HandoffReport> reports = [];
		foreach (string file in files) {
			HandoffAnswer answer = await client.PostAsync(await File.ReadAllBytesAsync(file, stopped), stopped);
			reports.Add(new HandoffReport(file, answer, answer.FindCaseId() is Guid caseId ? cases.Find(caseId) : null));
		}
		return reports;
	}

	private void Print(List<HandoffReport> reports) {
		if (PrintsJson) {
			HandoffJson.Write(reports);
			return;
		}
		foreach (HandoffReport report in reports) {
			HandoffTables.Write(report);
		}
	}
}
