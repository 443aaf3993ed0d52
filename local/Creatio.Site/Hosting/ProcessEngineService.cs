using Creatio.Platform.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Hosting.Services;
using Creatio.Site.Processes;
using Terrasoft.Core;

namespace Creatio.Site.Hosting;

/// <summary>
/// Creatio's own service that starts processes by their names, with the query string as parameters. Its answer is empty: it says
/// that the process was started, not what became of it, since a process that fails does not fail the call.
/// </summary>
internal sealed class ProcessEngineService(
	ProcessEngine processes, CallerAuthentication authentication, CreatioPlatform platform, Action<string> log) {
	// A site on .NET serves both.
	private static readonly string[] _prefixes = ["/ServiceModel", "/0/ServiceModel"];

	/// <summary>Adds the service's addresses to the application.</summary>
	public void Map(IEndpointRouteBuilder routes) {
		foreach (string prefix in _prefixes) {
			routes.MapMethods(prefix + "/ProcessEngineService.svc/{process}/Execute", [HttpMethods.Get, HttpMethods.Post], Execute);
		}
	}

	private IResult Execute(HttpContext context, string process) {
		AuthenticationResult caller = authentication.Authenticate(context.Request);
		if (caller.IsRefused) {
			return caller.Refusal;
		}
		using UserConnection userConnection = platform.Connect(caller.UserId);
		try {
			processes.Execute(process, context.Request.Query.ToDictionary(item => item.Key, item => item.Value.ToString()), userConnection);
			return Results.Ok();
		} catch (ProcessStartException exception) {
			log(exception.Message);
			return RequestErrorPage.Response;
		}
	}
}
