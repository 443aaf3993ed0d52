using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>Takes what the visitor says.</summary>
internal sealed class WidgetChat(WidgetSessions sessions, Conversation conversation, TimeProvider timeProvider) {
	/// <summary>Takes a message and answers with the AI's reply, or with the reason why there is none.</summary>
	public SendAnswer Send(Contact contact, SendMessageRequest request) {
		Session session = sessions.Find(contact, request.SessionId);
		if (session.Status != SessionStatus.Open) {
			return SendAnswer.Failed("session_closed", "This conversation is closed. Please start a new one.");
		}
		session.SetCustomData(CustomData.Read(request.CustomData));
		foreach (InitialMessage greeting in request.InitialMessages ?? []) {
			session.TryAdd(ToMessage(greeting));
		}
		return SendAnswer.Of(session, conversation.Receive(session, ToMessage(contact, request)));
	}

	private Message ToMessage(InitialMessage greeting) =>
		new() { Id = greeting.Uuid, Sender = SenderKind.Ai, Text = greeting.Content, SentAt = timeProvider.GetUtcNow() };

	private Message ToMessage(Contact contact, SendMessageRequest request) {
		if (request.Uuid == Guid.Empty) {
			throw RequestRefusedException.BadRequest("uuid is missing: the client chooses the id of its message.");
		}
		if (string.IsNullOrWhiteSpace(request.Content) && request.Attachments is not { Count: > 0 }) {
			throw RequestRefusedException.BadRequest("The message has neither text nor a file.");
		}
		return new Message {
			Id = request.Uuid,
			Sender = SenderKind.Contact,
			SenderName = contact.Name,
			Text = request.Content ?? "",
			SentAt = timeProvider.GetUtcNow(),
			Attachments = request.Attachments ?? [],
			Language = request.Language,
		};
	}
}
