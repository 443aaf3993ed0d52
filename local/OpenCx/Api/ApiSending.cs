using System.Net;
using Microsoft.AspNetCore.Http;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Api;

/// <summary>Sends a message into a session, in the name of its contact or of an agent.</summary>
/// <param name="store">Keeps contacts and files.</param>
/// <param name="conversation">Takes what is said.</param>
/// <param name="timeProvider">The clock.</param>
/// <param name="closedSessionsTakeMessages">See <see cref="OpenCxOptions.ClosedSessionsTakeMessages"/>.</param>
internal sealed class ApiSending(
	OpenCxStore store, Conversation conversation, TimeProvider timeProvider, bool closedSessionsTakeMessages) {
	/// <summary>Sends the message that the request holds.</summary>
	public async Task<IResult> SendAsync(HttpRequest http, Session session) {
		SendRequest request = await ApiJson.ReadAsync<SendRequest>(http);
		RefuseWhenClosed(session);
		Message message = ToMessage(request, SenderOf(request), http);
		session.SetCustomData(message.CustomData);
		if (message.Sender == SenderKind.Agent) {
			conversation.AddAgentMessage(session, message, request.ShouldTakeOverSessionFromAi);
		} else {
			Identify(session, request.Contact);
			conversation.Receive(session, message);
		}
		return ApiJson.Answer(SendAnswer.Of(message.Id));
	}

	// What the real API answers is not documented. A 4xx that no retry can help fits what the widget is told: the session has ended.
	private void RefuseWhenClosed(Session session) {
		if (session.Status != SessionStatus.Open && !closedSessionsTakeMessages) {
			throw RequestRefusedException.BadRequest($"The session {session.Id} is closed. Set its status to 'open' before sending.");
		}
	}

	// Only the site's own server holds the API key, so what it says about the contact is as good as a verification.
	private void Identify(Session session, SendContact? contact) {
		if (contact is null) {
			return;
		}
		Contact known = session.Contact;
		Contact identified = known with {
			Identity = contact.Email is null ? known.Identity : ContactIdentity.Verified,
			Name = contact.Name ?? known.Name,
			Email = contact.Email ?? known.Email,
			PhoneNumber = contact.PhoneNumber ?? known.PhoneNumber,
		};
		store.Save(identified);
		session.Identify(identified);
	}

	private Message ToMessage(SendRequest request, SenderKind sender, HttpRequest http) {
		if (request.Message is not { Type: "text" } message) {
			throw RequestRefusedException.BadRequest("message.type must be 'text'.");
		}
		Attachment[] attachments = [.. (message.Attachments ?? []).Select(file => Keep(file, http))];
		if (string.IsNullOrWhiteSpace(message.Text) && attachments.Length == 0) {
			throw RequestRefusedException.BadRequest("message has neither text nor attachments.");
		}
		return new Message {
			Id = Guid.NewGuid(),
			Type = sender == SenderKind.Agent ? MessageType.AgentMessage : MessageType.Message,
			Sender = sender,
			SenderName = sender == SenderKind.Agent ? request.Agent?.Name : request.Contact?.Name,
			SenderAvatarUrl = sender == SenderKind.Agent ? request.Agent?.AvatarUrl : null,
			Text = message.Text ?? "",
			SentAt = timeProvider.GetUtcNow(),
			Attachments = attachments,
			CustomData = CustomData.Read(request.CustomData),
		};
	}

	private static SenderKind SenderOf(SendRequest request) => request.Sender switch {
		"agent" => SenderKind.Agent,
		"contact" => SenderKind.Contact,
		_ => throw RequestRefusedException.BadRequest("sender must be 'contact' or 'agent'."),
	};

	private Attachment Keep(SendAttachment file, HttpRequest http) {
		string name = file.Name ?? "file";
		string type = file.MimeType ?? "application/octet-stream";
		if (file.Url is not null) {
			return new Attachment(Guid.NewGuid().ToString(), name, Size: 0, type, file.Url);
		}
		UploadedFile kept = store.AddFile(name, type, Decode(file));
		return new Attachment(kept.Id.ToString(), name, kept.Content.Length, type, FileEndpoints.AddressOf(kept, http).ToString());
	}

	private static byte[] Decode(SendAttachment file) {
		if (file.Base64 is null) {
			throw RequestRefusedException.BadRequest($"The attachment '{file.Name}' has neither url nor base64.");
		}
		byte[] content;
		try {
			content = Convert.FromBase64String(file.Base64);
		} catch (FormatException) {
			throw RequestRefusedException.BadRequest($"The attachment '{file.Name}' is not valid base64.");
		}
		return content.Length <= UploadedFile.MaxSize
			? content
			: throw new RequestRefusedException(
				HttpStatusCode.RequestEntityTooLarge, $"The attachment '{file.Name}' is larger than 5 MB.");
	}
}
