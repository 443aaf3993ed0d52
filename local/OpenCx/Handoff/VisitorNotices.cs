using OpenCx.Assistant;
using OpenCx.Sessions;

namespace OpenCx.Handoff;

/// <summary>Tells the visitor how the handoff went. A person is promised only when Creatio has the case.</summary>
internal sealed class VisitorNotices(TimeProvider timeProvider) {
	/// <summary>Creatio has the case.</summary>
	public void PersonWillJoin(Session session) {
		string number = session.Ticket is { } ticket ? $" Your case number is **{ticket.CaseNumber}**." : "";
		Say(session, $"A person from our team will join this chat.{number} You can go on writing here.");
	}

	/// <summary>Nobody knows of the visitor's wish, so the AI takes the session back.</summary>
	public void NobodyReached(Session session) {
		session.ReturnToAi(timeProvider.GetUtcNow());
		Say(session, "I am sorry, I could not reach our team just now. Please ask for a person again in a few minutes.");
	}

	private void Say(Session session, string text) => session.TryAdd(new Message {
		Id = Guid.NewGuid(),
		Sender = SenderKind.Ai,
		SenderName = ScriptedAssistant.Name,
		Text = text,
		SentAt = timeProvider.GetUtcNow(),
	});
}
