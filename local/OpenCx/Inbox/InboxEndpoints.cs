using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenCx.Handoff;
using OpenCx.Http;
using OpenCx.Sessions;
using OpenCx.Widget;

namespace OpenCx.Inbox;

/// <summary>
/// What OpenCX's own inbox shows of a session, above all how its handoff went. It has no key: it runs on one machine only.
/// </summary>
internal sealed class InboxEndpoints(OpenCxStore store) {
	public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/inbox/sessions/{id:guid}", Get);

	private InboxSession Get(Guid id) {
		Session session = store.FindSession(id) ?? throw RequestRefusedException.NotFound($"There is no session {id}.");
		return new InboxSession(
			WidgetSession.Of(session),
			session.Contact,
			session.Handoff,
			session.Ticket?.CaseNumber,
			session.Messages.Select(WidgetMessage.Of),
			session.Deliveries.Select(InboxDelivery.Of));
	}

	private sealed record InboxSession(
		WidgetSession Session,
		Contact Contact,
		HandoffDetails? Handoff,
		string? CaseNumber,
		IEnumerable<WidgetMessage> History,
		IEnumerable<InboxDelivery> Deliveries);

	private sealed record InboxDelivery(
		string EventId,
		string StartedAt,
		int Attempts,
		string State,
		string? Reason,
		string? CaseNumber,
		IReadOnlyList<string> Warnings) {
		public static InboxDelivery Of(HandoffDelivery delivery) => new(
			delivery.EventId,
			WireTime.Format(delivery.StartedAt),
			delivery.Attempts,
			delivery.State.ToString(),
			delivery.Reason,
			delivery.Result?.CaseNumber,
			delivery.Result?.Warnings ?? []);
	}
}
