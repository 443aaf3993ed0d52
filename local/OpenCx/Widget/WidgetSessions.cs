using System.Globalization;
using System.Text.Json;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>Opens, lists and closes the sessions of a contact.</summary>
internal sealed class WidgetSessions(
	OpenCxStore store, SessionStatusChanges statusChanges, TimeProvider timeProvider, Action<string> log) {
	private const int PageSize = 20;
	private const string ExternalIdMissing = "A contact that is not verified needs an external_id to create and list sessions.";

	/// <summary>Begins a session.</summary>
	public WidgetSession Create(Contact contact, CreateSessionRequest? request) {
		Dictionary<string, object> customData = CustomData.Read(request?.CustomData);
		if (!contact.IsVerified && !customData.ContainsKey("external_id")) {
			throw RequestRefusedException.BadRequest(ExternalIdMissing);
		}
		Session session = store.OpenSession(contact, timeProvider.GetUtcNow());
		session.SetCustomData(customData);
		log($"Session #{session.TicketNumber} begins: {Describe(contact)}.");
		return WidgetSession.Of(session);
	}

	/// <summary>The session and all that was said in it.</summary>
	public SessionAndHistory Poll(Contact contact, Guid sessionId) {
		Session session = Find(contact, sessionId);
		return new SessionAndHistory(WidgetSession.Of(session), session.Messages.Select(WidgetMessage.Of));
	}

	/// <summary>The contact's sessions, newest first; for a contact that is not verified only those of its device.</summary>
	public SessionPage List(Contact contact, string? filters, string? cursor) {
		string? externalId = filters is null ? null : JsonSerializer.Deserialize<SessionFilters>(filters)?.ExternalId;
		if (!contact.IsVerified && externalId is null) {
			throw RequestRefusedException.BadRequest(ExternalIdMissing);
		}
		Session[] own = [.. store.Sessions
			.Where(session => session.Contact.Id == contact.Id)
			.Where(session => externalId is null || session.ExternalId == externalId)];
		return PageFrom(own, int.TryParse(cursor, CultureInfo.InvariantCulture, out int start) ? start : 0);
	}

	/// <summary>The visitor declares the session solved.</summary>
	public WidgetSession Resolve(Contact contact, ResolveSessionRequest request) {
		Session session = Find(contact, request.SessionId);
		statusChanges.ChangeAndReport(session, SessionStatus.ClosedResolved, MessageType.ResolvedByContact);
		return WidgetSession.Of(session);
	}

	/// <summary>A session of the contact.</summary>
	/// <exception cref="RequestRefusedException">There is none, or it is somebody else's.</exception>
	public Session Find(Contact contact, Guid sessionId) =>
		store.FindSession(sessionId) is { } session && session.Contact.Id == contact.Id
			? session
			: throw RequestRefusedException.NotFound($"This contact has no session {sessionId}.");

	private static SessionPage PageFrom(Session[] sessions, int start) {
		int end = start + PageSize;
		return new SessionPage(
			sessions.Skip(start).Take(PageSize).Select(WidgetSession.Of),
			end < sessions.Length ? end.ToString(CultureInfo.InvariantCulture) : null);
	}

	private static string Describe(Contact contact) => contact.Identity switch {
		ContactIdentity.Verified => $"{contact.Name ?? contact.Email}, signed in",
		ContactIdentity.Unverified => $"{contact.Name ?? contact.Email}, not verified",
		_ => "an anonymous visitor",
	};
}
