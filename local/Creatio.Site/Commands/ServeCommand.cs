using Creatio.Platform.Hosting;
using Creatio.Site.Hosting;
using Creatio.Site.Hosting.Authentication;
using OpenCx;

namespace Creatio.Site.Commands;

/// <summary>Sets a site up with an OpenCX beside it, unless there is one already, and serves until it is stopped.</summary>
internal sealed class ServeCommand(int port, string? database, IReadOnlyList<string> packagePaths) {
	/// <summary>Environment variable with the API key of an OpenCX that runs already.</summary>
	public const string OpenCxApiKeyVariable = "OPENCX_API_KEY";

	private const string LocalOpenCxApiKey = "ocx_live_local";

	/// <summary>Address of an OpenCX that runs already; null to start one.</summary>
	public Uri? OpenCxAddress { get; init; }

	private int OpenCxPort => port + 1;

	/// <summary>Whether a site can listen on the port and OpenCX on the next one.</summary>
	public static bool IsUsablePort(int port) => port is >= 1 and < ushort.MaxValue;

	/// <summary>Runs until <paramref name="stopped"/>.</summary>
	public async Task<int> RunAsync(CancellationToken stopped) {
		CommandInput.CheckPackages(packagePaths);
		LoopbackPort.CheckFree(port);
		if (OpenCxAddress == null) {
			LoopbackPort.CheckFree(OpenCxPort);
		}
		await using CreatioSiteHost site = await StartCreatioAsync(stopped);
		await using OpenCxServer? openCx = OpenCxAddress == null ? await StartOpenCxAsync(site) : null;
		Say($"OpenCX is ready at {openCx?.Address ?? OpenCxAddress}");
		Say($"Creatio is ready at {site.BaseAddress}");
		Say("Open that address in a browser: a visitor's chat on the left, Creatio's cases on the right. Ctrl+C stops them.");
		await Task.Delay(Timeout.Infinite, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
		Say("Stopping.");
		return CommandRunner.Succeeded;
	}

	private Task<CreatioSiteHost> StartCreatioAsync(CancellationToken stopped) => CommandSite.StartAsync(new CreatioSiteOptions {
		PackagePaths = packagePaths,
		Database = OpenDatabase(),
		Port = port,
		OpenCx = GetOpenCxConnection(),
		Log = Say,
		ServiceCalled = call => Say(ServiceCallNarrator.Describe(call))
	}, stopped);

	private OpenCxConnection GetOpenCxConnection() => OpenCxAddress == null
		? new OpenCxConnection(new Uri($"http://127.0.0.1:{OpenCxPort}/"), LocalOpenCxApiKey)
		: new OpenCxConnection(OpenCxAddress, Environment.GetEnvironmentVariable(OpenCxApiKeyVariable) ?? LocalOpenCxApiKey);

	private SiteDatabase OpenDatabase() {
		if (database != null) {
			Say("Using the database that --db names.");
			return CommandDatabase.Open(database);
		}
		string path = LocalSiteDatabase.CreateFresh(port);
		Say($"Creating the database {path}");
		return CommandDatabase.Open(path);
	}

	private Task<OpenCxServer> StartOpenCxAsync(CreatioSiteHost site) => OpenCxServer.StartAsync(new OpenCxOptions {
		CreatioUrl = site.BaseAddress,
		ClientId = OAuthClientStore.OpenCx.Id,
		ClientSecret = OAuthClientStore.OpenCx.Secret,
		ApiKey = LocalOpenCxApiKey,
		Port = OpenCxPort
	}, log: sentence => Say($"OpenCX: {sentence}"));

	private static void Say(string sentence) => Console.WriteLine(sentence);
}
