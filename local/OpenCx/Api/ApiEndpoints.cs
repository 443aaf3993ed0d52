using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Api;

/// <summary>The part of OpenCX's public API that a help desk and the site's own server use.</summary>
internal sealed class ApiEndpoints(
	OpenCxStore store, AuthenticateUser authenticateUser, ApiSending sending, SessionStatusChanges statusChanges) {
	public void Map(IEndpointRouteBuilder api) {
		api.MapPost("/widget/authenticate-user", (AuthenticateUserRequest request) => authenticateUser.Authenticate(request));
		MapSession(api.MapGroup("/chat/sessions/{id:guid}"));
	}

	private void MapSession(RouteGroupBuilder session) {
		session.MapGet("", (Guid id) => ApiJson.Answer(ApiSession.Of(Find(id))))
			.WithMetadata(new SessionRoute(ApiRoute.GetSession));
		session.MapGet("/history", (Guid id, string? cursor) => ApiJson.Answer(ApiHistoryPage.Of(Find(id), cursor)))
			.WithMetadata(new SessionRoute(ApiRoute.GetHistory));
		session.MapPost("/send", (Guid id, HttpRequest request) => sending.SendAsync(request, Find(id)))
			.WithMetadata(new SessionRoute(ApiRoute.Send));
		session.MapPatch("", (Guid id, HttpRequest request) => UpdateAsync(request, Find(id)))
			.WithMetadata(new SessionRoute(ApiRoute.UpdateSession));
	}

	private Session Find(Guid id) => store.FindSession(id) ?? throw RequestRefusedException.NotFound($"There is no session {id}.");

	private async Task UpdateAsync(HttpRequest http, Session session) {
		UpdateSessionRequest request = await ApiJson.ReadAsync<UpdateSessionRequest>(http);
		SessionStatus status = request.Status is { } name ? WireStatus.Parse(name) : session.Status;
		if (request.ReflectStatusChangeForIntegration) {
			statusChanges.ChangeAndReport(session, status, EventOf(status));
		} else {
			statusChanges.Change(session, status, EventOf(status));
		}
	}

	private static string EventOf(SessionStatus status) => status switch {
		SessionStatus.ClosedResolved => MessageType.ResolvedByApi,
		SessionStatus.ClosedUnresolved => MessageType.UnresolvedByApi,
		_ => MessageType.ReopenedByIntegration,
	};
}
