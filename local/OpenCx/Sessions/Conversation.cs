using OpenCx.Assistant;
using OpenCx.Handoff;

namespace OpenCx.Sessions;

/// <summary>What happens when a visitor or an agent says something.</summary>
internal sealed class Conversation(
	HandoffReporter reporter, SessionStatusChanges statusChanges, TimeProvider timeProvider, Action<string> log) {
	/// <summary>Takes a visitor's message: the AI answers it, hands over, or leaves it to the people who have the session.</summary>
	public Reception Receive(Session session, Message message) {
		if (!session.TryAdd(message)) {
			return Reception.Duplicate;
		}
		log($"Session #{session.TicketNumber}, visitor: {message.Text}");
		if (session.IsWithPeople) {
			LeaveToPeople(session, message);
			return Reception.LeftToPeople;
		}
		AssistantAnswer answer = ScriptedAssistant.Answer(message);
		Message reply = Say(session, answer);
		if (answer.HandsOver) {
			HandOver(session);
		}
		if (answer.ClosesTheSession) {
			Resolve(session);
		}
		return new Reception(Code: null, reply, answer.SettlesTheQuestion);
	}

	/// <summary>Adds what an agent says.</summary>
	/// <param name="session">The session.</param>
	/// <param name="message">What is said.</param>
	/// <param name="takesOver">Whether the agent takes the session from the AI, if the AI still has it.</param>
	public void AddAgentMessage(Session session, Message message, bool takesOver) {
		if (takesOver || session.IsWithPeople) {
			session.TakeOver(message.SenderName, message.SenderAvatarUrl, message.SentAt);
		}
		session.TryAdd(message);
		log($"Session #{session.TicketNumber}, {message.SenderName ?? "an agent"}: {message.Text}");
	}

	// The AI is silent, yet it listens: a visitor who says that all is settled leaves nothing to do for the people either.
	private void LeaveToPeople(Session session, Message message) {
		reporter.ReportNewMessages(session);
		if (SettledQuestion.IsIn(message.Text)) {
			Resolve(session);
		}
	}

	private void Resolve(Session session) =>
		statusChanges.ChangeAndReport(session, SessionStatus.ClosedResolved, MessageType.ResolvedByAi);

	private void HandOver(Session session) {
		HandoffDetails details = HandoffWriter.Write(session, timeProvider.GetUtcNow());
		session.HandOver(details);
		reporter.HandOver(session, details);
	}

	private Message Say(Session session, AssistantAnswer answer) {
		var message = new Message {
			Id = Guid.NewGuid(),
			Sender = SenderKind.Ai,
			SenderName = ScriptedAssistant.Name,
			Text = answer.Text,
			SentAt = timeProvider.GetUtcNow(),
			ActionCall = answer.ActionCall,
		};
		session.TryAdd(message);
		return message;
	}
}
