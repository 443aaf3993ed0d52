using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenCx.Api;
using OpenCx.Sessions;

namespace OpenCx.Faults;

/// <summary>Records each call of a session and lets it meet the fault that is planned for it.</summary>
internal sealed class FaultFilter(
	OpenCxStore store, FaultPlan plan, ApiCallLog calls, FaultInjector injector, TimeProvider timeProvider) {
	/// <summary>Serves a call, or fails as planned.</summary>
	public async ValueTask<object?> ServeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) {
		HttpContext http = context.HttpContext;
		if (http.GetEndpoint()?.Metadata.GetMetadata<SessionRoute>() is not { Route: var route }) {
			return await next(context);
		}
		Guid sessionId = Guid.Parse((string)http.GetRouteValue("id")!);
		Session? session = store.FindSession(sessionId);
		ApiCall call = await RecordAsync(http, route, sessionId, session);
		return await injector.ServeAsync(call.Fault, http, session, async () => {
			object? answer = await next(context);
			call.IsAccepted = true;
			return answer;
		});
	}

	private async Task<ApiCall> RecordAsync(HttpContext http, ApiRoute route, Guid sessionId, Session? session) {
		string body = await ReadBodyAsync(http.Request);
		Fault fault = plan.Take(route, sessionId, session?.TicketNumber ?? 0);
		ApiCall call = calls.Add(timeProvider.GetUtcNow(), route, sessionId, body, fault);
		http.Response.OnStarting(() => {
			call.Status = http.RequestAborted.IsCancellationRequested ? null : http.Response.StatusCode;
			return Task.CompletedTask;
		});
		return call;
	}

	// Read to the end and kept, so that the call can be served even after its caller has hung up.
	private static async Task<string> ReadBodyAsync(HttpRequest request) {
		request.EnableBuffering();
		using var reader = new StreamReader(request.Body, leaveOpen: true);
		string body = await reader.ReadToEndAsync();
		request.Body.Position = 0;
		return body;
	}
}
