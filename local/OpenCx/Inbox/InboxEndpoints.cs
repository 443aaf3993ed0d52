using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Inbox;

/// <summary>
/// What OpenCX's own inbox shows of a session, above all how its handoff went, and what people can do there. It has no key: it runs on
/// one machine only.
/// </summary>
internal sealed class InboxEndpoints(OpenCxStore store, SessionStatusChanges statusChanges) {
	public void Map(IEndpointRouteBuilder routes) {
		RouteGroupBuilder session = routes.MapGroup("/inbox/sessions/{id:guid}");
		session.MapGet("", (Guid id) => InboxSession.Of(Find(id)));
		session.MapPost("/status", (Guid id, ChangeStatusRequest request) => ChangeStatus(Find(id), WireStatus.Parse(request.Status)));
	}

	private Session Find(Guid id) => store.FindSession(id) ?? throw RequestRefusedException.NotFound($"There is no session {id}.");

	private InboxSession ChangeStatus(Session session, SessionStatus status) {
		statusChanges.ChangeAndReport(session, status, status switch {
			SessionStatus.ClosedResolved => MessageType.ResolvedByAgent,
			SessionStatus.ClosedUnresolved => MessageType.UnresolvedByAgent,
			_ => MessageType.ReopenedByAgent,
		});
		return InboxSession.Of(session);
	}

	private sealed record ChangeStatusRequest(string Status);
}
