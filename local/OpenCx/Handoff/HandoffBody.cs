using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenCx.Handoff;

/// <summary>The request to Creatio. The member names, in snake case, are the contract with <c>OpenCxHandoffService.Handoff</c>.</summary>
internal sealed record HandoffBody(
	string EventId,
	SessionPart Session,
	ContactPart Contact,
	HandoffPart? Handoff,
	IReadOnlyList<AiField>? AiFields,
	IReadOnlyList<MessagePart> Messages) {
	private static readonly JsonSerializerOptions _json = new() {
		PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
		DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
	};

	/// <summary>The body as it goes over the wire; what is not known is left out.</summary>
	public string ToJson() => JsonSerializer.Serialize(this, _json);
}

/// <summary>The conversation; the status only when OpenCX has just changed it.</summary>
internal sealed record SessionPart(
	string Id, int TicketNumber, string Channel, string? Language, string Url, string? Status = null);

/// <summary>The visitor.</summary>
internal sealed record ContactPart(string Id, string? ExternalId, string? Name, string? Email, string? PhoneNumber, bool IsVerified);

/// <summary>The handoff itself; missing in a report of later messages or of a new status.</summary>
internal sealed record HandoffPart(string Summary, string Sentiment, string Reason, string Timestamp);

/// <summary>One message.</summary>
internal sealed record MessagePart(
	string Id,
	string CreatedAt,
	SenderPart Sender,
	string Text,
	ComponentPart? Component,
	IReadOnlyList<AttachmentPart>? Attachments);

/// <summary>Who wrote a message: <c>contact</c> or <c>ai</c>.</summary>
internal sealed record SenderPart(string Type, string? Name);

/// <summary>The custom component that the visitor saw in place of the text.</summary>
internal sealed record ComponentPart(string Name);

/// <summary>A file on a message.</summary>
internal sealed record AttachmentPart(string Id, string Name, string Type, long Size, string Url);
