using System.Net;
using System.Reflection;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Hosting.DataService;
using Creatio.Site.Hosting.Services;
using Creatio.Site.Installation;
using Creatio.Site.Processes;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Creatio.Site.Hosting;

/// <summary>Puts the web application of a site together: where it listens and what it answers.</summary>
internal static class SiteApplication {
	/// <summary>Creates the application; it does not listen yet.</summary>
	public static WebApplication Create(
		CreatioSiteOptions options, InstalledSite installedSite, ProcessEngine processes, OAuthClientStore oAuthClients) {
		WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions {
			ContentRootPath = AppContext.BaseDirectory,
			WebRootPath = "wwwroot"
		});
		builder.Logging.ClearProviders();
		builder.WebHost.ConfigureKestrel(kestrel => ConfigureKestrel(kestrel, options));
		WebApplication application = builder.Build();
		application.UseMiddleware<FailureResponse>(options.Log);
		application.UseDefaultFiles();
		application.UseStaticFiles();
		MapServices(application, options, installedSite, processes, oAuthClients);
		new CasePage(installedSite.Platform, options.OpenCx).Map(application);
		new CaseActions(installedSite.Platform, processes).Map(application);
		application.MapGet("/site/processes", () => processes.Log.Latest);
		application.MapGet("/health", () => Results.Text("Creatio is installed and serves."));
		return application;
	}

	private static void ConfigureKestrel(KestrelServerOptions kestrel, CreatioSiteOptions options) {
		kestrel.AddServerHeader = false;
		kestrel.AllowSynchronousIO = true; // Creatio's HTTP abstractions are synchronous.
		kestrel.Limits.MaxRequestBodySize = options.MaxRequestBodySize;
		if (options.Port == 0) {
			kestrel.Listen(IPAddress.Loopback, port: 0);
		} else {
			kestrel.ListenLocalhost(options.Port);
		}
	}

	private static void MapServices(WebApplication application, CreatioSiteOptions options, InstalledSite site, ProcessEngine processes,
		OAuthClientStore clients) {
		AccessTokenStore tokens = new(options.TimeProvider);
		SessionStore sessions = new();
		CallerAuthentication authentication = new(new BearerAuthentication(tokens), new SessionAuthentication(sessions));
		DataServiceEndpoint dataService = new(authentication, site.Platform, options.Log);
		application.MapPost(TokenEndpoint.Path, new TokenEndpoint(clients, tokens).HandleAsync);
		application.MapPost(LoginEndpoint.Path, new LoginEndpoint(sessions).HandleAsync);
		MapRuntime("", site.NetConfiguration, new NetServiceBinding());
		MapRuntime("/0", site.FrameworkConfiguration, new FrameworkServiceBinding());
		new ProcessEngineService(processes, authentication, site.Platform, options.Log).Map(application);

		void MapRuntime(string prefix, Assembly configuration, ServiceBinding binding) {
			ServiceEndpoint services = new(new ConfigurationServices(configuration), new ServiceInvoker(binding, options.Log),
				authentication, site.Platform, options.ServiceCalled);
			application.Map(prefix + "/rest/{service}/{operation}", services.HandleAsync);
			application.MapPost(prefix + DataServiceEndpoint.Path, dataService.HandleAsync);
			// Clients call this after a login, to see whether the runtime below it has started.
			application.Map(prefix + "/ping", () => Results.Ok());
		}
	}
}
