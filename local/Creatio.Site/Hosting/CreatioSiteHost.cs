using Creatio.Platform.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Installation;
using Creatio.Site.Processes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Creatio.Site.Hosting;

/// <summary>A local Creatio that is installed and serves. A process may run several.</summary>
public sealed class CreatioSiteHost : IAsyncDisposable {
	private readonly WebApplication _application;

	private CreatioSiteHost(
		WebApplication application, InstalledSite installedSite, ProcessEngine processes, OAuthClientStore oAuthClients) {
		_application = application;
		InstalledSite = installedSite;
		Processes = processes;
		OAuthClients = oAuthClients;
	}

	/// <summary>Where the site listens.</summary>
	public Uri BaseAddress => new(_application.Services.GetRequiredService<IServer>()
		.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

	/// <summary>The schemas, the compiled C# and the packages of the site.</summary>
	public InstalledSite InstalledSite { get; }

	/// <summary>The business processes at work.</summary>
	public ProcessEngine Processes { get; }

	/// <summary>The OAuth applications that may call; a test may register its own.</summary>
	public OAuthClientStore OAuthClients { get; }

	/// <summary>Installs the packages, does what an administrator does afterwards, and starts listening.</summary>
	/// <exception cref="IOException">The port is in use.</exception>
	public static async Task<CreatioSiteHost> StartAsync(CreatioSiteOptions options, CancellationToken cancellationToken = default) {
		InstalledSite installedSite = Install(options);
		OAuthClientStore oAuthClients = new();
		ProcessEngine processes = new(installedSite, options.TimeProvider, options.Processes);
		WebApplication application = SiteApplication.Create(options, installedSite, processes, oAuthClients);
		try {
			processes.Start();
			await application.StartAsync(cancellationToken);
			return new CreatioSiteHost(application, installedSite, processes, oAuthClients);
		} catch {
			processes.Dispose();
			await application.DisposeAsync();
			throw;
		}
	}

	/// <summary>Lets running requests and processes end, and stops listening.</summary>
	public async ValueTask DisposeAsync() {
		await _application.StopAsync();
		Processes.Dispose();
		await _application.DisposeAsync();
	}

	private static InstalledSite Install(CreatioSiteOptions options) {
		DateTime UtcNow() => options.TimeProvider.GetUtcNow().UtcDateTime;
		InstalledSite installedSite = new SiteInstaller(options.Database, UtcNow, options.Log).Install(options.PackagePaths);
		CreatioPlatform platform = installedSite.Platform;
		platform.LogWritten = (level, source, text) => LogError(options.Log, level, $"{source}: {text}");
		new AdministratorSetup(platform, options.Log).Perform(options.OpenCx);
		return installedSite;
	}

	// What server code refuses, it also answers; only its errors say more than the answer does.
	private static void LogError(Action<string> log, string level, string text) {
		if (level == "ERROR") {
			log(text);
		}
	}
}
