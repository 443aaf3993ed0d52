using OpenCx.Handoff;
using OpenCx.Http;
using OpenCx.Sessions;
using OpenCx.Widget;

namespace OpenCx.Inbox;

/// <summary>A session as the inbox shows it.</summary>
internal sealed record InboxSession(
	WidgetSession Session,
	string Status,
	Contact Contact,
	HandoffDetails? Handoff,
	string? CaseNumber,
	IEnumerable<WidgetMessage> History,
	IEnumerable<InboxDelivery> Deliveries) {
	public static InboxSession Of(Session session) => new(
		WidgetSession.Of(session),
		WireStatus.Format(session.Status),
		session.Contact,
		session.Handoff,
		session.Ticket?.CaseNumber,
		session.Messages.Select(WidgetMessage.Of),
		session.Deliveries.Select(InboxDelivery.Of));
}

/// <summary>A post to Creatio and how it went.</summary>
internal sealed record InboxDelivery(
	string EventId, string StartedAt, int Attempts, string State, string? Reason, string? CaseNumber, IReadOnlyList<string> Warnings) {
	public static InboxDelivery Of(HandoffDelivery delivery) => new(
		delivery.EventId,
		WireTime.Format(delivery.StartedAt),
		delivery.Attempts,
		delivery.State.ToString(),
		delivery.Reason,
		delivery.Result?.CaseNumber,
		delivery.Result?.Warnings ?? []);
}
