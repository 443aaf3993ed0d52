using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenCx.Faults;
using OpenCx.Handoff;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx;

/// <summary>An OpenCX small enough to run on one machine: the widget, the public API and the handoff to Creatio, in memory.</summary>
public sealed class OpenCxServer : IAsyncDisposable {
	private readonly WebApplication _application;
	private readonly HandoffReporter _reporter;
	private readonly HttpClient _creatio;

	private OpenCxServer(WebApplication application, HandoffReporter reporter, HttpClient creatio, OpenCxStore store) {
		_application = application;
		_reporter = reporter;
		_creatio = creatio;
		Store = store;
	}

	/// <summary>Where the server listens; its root is the visitor's page.</summary>
	public Uri Address => AddressOf(_application);

	/// <summary>All contacts, sessions and files of this server.</summary>
	public OpenCxStore Store { get; }

	/// <summary>The faults that callers of the public API meet; none at first.</summary>
	public FaultPlan Faults { get; } = new();

	/// <summary>What arrived at the sessions of the public API.</summary>
	public ApiCallLog ApiCalls { get; } = new();

	/// <summary>Starts the server on 127.0.0.1.</summary>
	/// <param name="options">Addresses and credentials.</param>
	/// <param name="log">Receives plain sentences about what happens, from any thread; nothing when missing.</param>
	/// <param name="timeProvider">The clock; the system's when missing.</param>
	/// <param name="creatioHandler">Carries the requests to Creatio; the network when missing. The caller disposes of it.</param>
	/// <exception cref="IOException">The port is taken.</exception>
	public static async Task<OpenCxServer> StartAsync(OpenCxOptions options, Action<string>? log = null, TimeProvider? timeProvider = null,
		HttpMessageHandler? creatioHandler = null) {
		Action<string> say = log ?? (_ => { });
		TimeProvider clock = timeProvider ?? TimeProvider.System;
		WebApplication application = BuildApplication(options.Port);
		HttpClient creatio = creatioHandler is null ? new HttpClient() : new HttpClient(creatioHandler, disposeHandler: false);
		var store = new OpenCxStore();
		HandoffReporter reporter = BuildReporter(options, creatio, () => AddressOf(application), clock, say);
		var server = new OpenCxServer(application, reporter, creatio, store);
		new OpenCxRoutes(options, store, server.Faults, server.ApiCalls, reporter, clock, say).Map(application);
		try {
			await application.StartAsync();
		} catch {
			await server.DisposeAsync();
			throw;
		}
		return server;
	}

	/// <summary>Waits until every handoff has been accepted or given up.</summary>
	public Task WhenHandoffsEndedAsync() => _reporter.WhenIdleAsync();

	/// <summary>Stops listening and drops the handoffs that are still on their way.</summary>
	public async ValueTask DisposeAsync() {
		await _application.DisposeAsync();
		await _reporter.DisposeAsync();
		_creatio.Dispose();
	}

	private static WebApplication BuildApplication(int port) {
		WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
		// The console belongs to the plain sentences of the log.
		builder.Logging.ClearProviders();
		builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
		builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
		builder.Services.AddCors();
		builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
		WebApplication application = builder.Build();
		// The widget runs in the pages of other sites.
		application.UseCors(policy => policy.AllowAnyOrigin().AllowAnyHeader().AllowAnyMethod());
		application.UseErrorAnswers();
		application.UsePageFiles();
		return application;
	}

	private static HandoffReporter BuildReporter(
		OpenCxOptions options, HttpClient creatio, Func<Uri> address, TimeProvider clock, Action<string> log) {
		var sender = new HandoffSender(new CreatioClient(creatio, options, clock), new RetrySchedule(Random.Shared), clock, log);
		return new HandoffReporter(new HandoffBodyComposer(address), sender, new VisitorNotices(clock), clock, log);
	}

	private static Uri AddressOf(WebApplication application) => new(application.Urls.Single());
}
