using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Api;

/// <summary>The part of OpenCX's public API that a help desk and the site's own server use.</summary>
internal sealed class ApiEndpoints(
	ApiAuthentication authentication,
	OpenCxStore store,
	AuthenticateUser authenticateUser,
	ApiSending sending,
	TimeProvider timeProvider,
	Action<string> log) {
	private const int HistoryPageSize = 50;

	public void Map(IEndpointRouteBuilder routes) {
		RouteGroupBuilder api = routes.MapGroup("").AddEndpointFilter(authentication.RequireApiKeyAsync);
		api.MapPost("/widget/authenticate-user", (AuthenticateUserRequest request) => authenticateUser.Authenticate(request));
		api.MapGet("/chat/sessions/{id:guid}", (Guid id) => ApiJson.Answer(ApiSession.Of(Find(id))));
		api.MapGet("/chat/sessions/{id:guid}/history", (Guid id, string? cursor) => ApiJson.Answer(HistoryOf(Find(id), cursor)));
		api.MapPost("/chat/sessions/{id:guid}/send", (Guid id, HttpRequest request) => sending.SendAsync(request, Find(id)));
		api.MapPatch("/chat/sessions/{id:guid}", (Guid id, HttpRequest request) => UpdateAsync(request, Find(id)));
	}

	private Session Find(Guid id) => store.FindSession(id) ?? throw RequestRefusedException.NotFound($"There is no session {id}.");

	private static ApiHistoryPage HistoryOf(Session session, string? cursor) {
		int start = 0;
		if (!string.IsNullOrEmpty(cursor) && !int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out start)) {
			throw RequestRefusedException.BadRequest("cursor is not one that this endpoint gave out.");
		}
		IReadOnlyList<Message> history = session.Messages;
		int end = start + HistoryPageSize;
		return new ApiHistoryPage(
			history.Skip(start).Take(HistoryPageSize).Select(ApiHistoryItem.Of),
			end < history.Count ? end.ToString(CultureInfo.InvariantCulture) : null);
	}

	private async Task UpdateAsync(HttpRequest http, Session session) {
		UpdateSessionRequest request = await ApiJson.ReadAsync<UpdateSessionRequest>(http);
		SessionStatus status = request.Status is { } name ? ApiSessionStatus.Parse(name) : session.Status;
		if (session.ChangeStatus(status, EventOf(status), timeProvider.GetUtcNow())) {
			log($"Session #{session.TicketNumber} is now {request.Status}.");
		}
	}

	private static string EventOf(SessionStatus status) => status switch {
		SessionStatus.ClosedResolved => MessageType.ResolvedByApi,
		SessionStatus.ClosedUnresolved => MessageType.UnresolvedByApi,
		_ => MessageType.ReopenedByIntegration,
	};
}
