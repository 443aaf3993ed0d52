using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Handoff;

/// <summary>Writes the request to Creatio: who the visitor is, why people are needed, and what was said since the last request.</summary>
/// <param name="address">The address of this server, for the link to the session; known once the server listens.</param>
internal sealed class HandoffBodyComposer(Func<Uri> address) {
	/// <summary>Composes the body.</summary>
	/// <param name="session">The conversation.</param>
	/// <param name="handoff">Present when the AI hands over; missing for what happens later.</param>
	/// <param name="history">The messages to report, taken once so that a retry sends the same.</param>
	/// <param name="eventId">The same for each try of one delivery.</param>
	/// <param name="status">Present when the session was opened or closed in OpenCX.</param>
	public HandoffBody Compose(
		Session session, HandoffDetails? handoff, IEnumerable<Message> history, string eventId, SessionStatus? status = null) => new(
		eventId,
		SessionOf(session, status),
		ContactOf(session),
		handoff is null ? null : new HandoffPart(handoff.Summary, handoff.Sentiment, handoff.Reason, WireTime.Format(handoff.Timestamp)),
		handoff?.AiFields,
		[.. history.Where(message => message.IsForCreatio).Select(ToPart)]);

	private SessionPart SessionOf(Session session, SessionStatus? status) => new(
		session.Id.ToString(),
		session.TicketNumber,
		"web",
		session.Handoff?.Language,
		LinkTo(session),
		status is { } changed ? WireStatus.Format(changed) : null);

	private string LinkTo(Session session) => new Uri(address(), $"inbox?session={session.Id}").ToString();

	private static ContactPart ContactOf(Session session) {
		Contact contact = session.Contact;
		return new ContactPart(
			contact.Id.ToString(), session.ExternalId, contact.Name, contact.Email, contact.PhoneNumber, contact.IsVerified);
	}

	private static MessagePart ToPart(Message message) => new(
		message.Id.ToString(),
		WireTime.Format(message.SentAt),
		new SenderPart(message.Sender == SenderKind.Ai ? "ai" : "contact", message.SenderName),
		message.Text,
		message.ActionCall is null ? null : new ComponentPart(message.ActionCall.ActionName),
		message.Attachments.Count == 0 ? null : [.. message.Attachments.Select(ToPart)]);

	private static AttachmentPart ToPart(Attachment file) => new(file.Id, file.Name, file.Type, file.Size, file.Url);
}
