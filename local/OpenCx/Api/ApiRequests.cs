using System.Text.Json;

namespace OpenCx.Api;

/// <summary>A message of a contact or an agent.</summary>
internal sealed record SendRequest(
	string? Sender,
	SendMessage? Message,
	SendAgent? Agent,
	SendContact? Contact,
	Dictionary<string, JsonElement>? CustomData,
	bool ShouldTakeOverSessionFromAi);

/// <summary>What is said.</summary>
internal sealed record SendMessage(string? Type, string? Text, List<SendAttachment>? Attachments);

/// <summary>A file: by its address, or in the request itself.</summary>
internal sealed record SendAttachment(string? Name, string? Url, string? Base64, string? MimeType);

/// <summary>The agent as the visitor sees him.</summary>
internal sealed record SendAgent(string? Name, string? AvatarUrl);

/// <summary>What is newly known about the contact.</summary>
internal sealed record SendContact(string? Name, string? Email, string? PhoneNumber);

/// <summary>The answer to a message.</summary>
internal sealed record SendAnswer(bool Success, SendAnswerData Data) {
	public static SendAnswer Of(Guid messageId) => new(Success: true, new SendAnswerData(new SendAnswerMessage(messageId)));
}

/// <summary>What was made.</summary>
internal sealed record SendAnswerData(SendAnswerMessage Message);

/// <summary>The message, as the history shows it.</summary>
internal sealed record SendAnswerMessage(Guid Id);

/// <summary>A change of a session.</summary>
/// <param name="Status">The new status.</param>
/// <param name="ReflectStatusChangeForIntegration">Whether Creatio is told, although the change came from outside.</param>
internal sealed record UpdateSessionRequest(string? Status, bool ReflectStatusChangeForIntegration);
