using OpenCx.Handoff;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Api;

/// <summary>A session as the public API shows it.</summary>
internal sealed record ApiSession(
	Guid Id,
	int TicketNumber,
	string Status,
	ApiChannel Channel,
	ApiContact Contact,
	string? Language,
	IReadOnlyDictionary<string, object> CustomData,
	ApiHandoff? Handoff,
	ApiTicketingSystem? TicketingSystem,
	string CreatedAt,
	string UpdatedAt) {
	public static ApiSession Of(Session session) => new(
		session.Id,
		session.TicketNumber,
		WireStatus.Format(session.Status),
		new ApiChannel("web"),
		ApiContact.Of(session.Contact),
		session.Handoff?.Language,
		session.CustomData,
		session.Handoff is { } handoff ? ApiHandoff.Of(handoff) : null,
		session.Ticket is { } ticket ? new ApiTicketingSystem("creatio", ticket.CaseId, "case_id") : null,
		WireTime.Format(session.CreatedAt),
		WireTime.Format(session.UpdatedAt));
}

/// <summary>Where the conversation takes place.</summary>
internal sealed record ApiChannel(string Type);

/// <summary>The contact; what nobody checked stands in members of its own.</summary>
internal sealed record ApiContact(
	Guid Id,
	string? Name,
	string? Email,
	string? PhoneNumber,
	IReadOnlyDictionary<string, string> CustomData,
	string? NonVerifiedName,
	string? NonVerifiedEmail) {
	public static ApiContact Of(Contact contact) => contact.IsVerified
		? new ApiContact(contact.Id, contact.Name, contact.Email, contact.PhoneNumber, contact.CustomData, null, null)
		: new ApiContact(contact.Id, null, null, contact.PhoneNumber, contact.CustomData, contact.Name, contact.Email);
}

/// <summary>Present only when the session was handed over.</summary>
internal sealed record ApiHandoff(string Summary, string Sentiment) {
	public static ApiHandoff Of(HandoffDetails details) => new(details.Summary, details.Sentiment);
}

/// <summary>The record in the ticketing system.</summary>
internal sealed record ApiTicketingSystem(string Name, string ExternalId, string IdType);
