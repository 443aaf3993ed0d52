using System.Text.Json;
using System.Text.Json.Serialization;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>What the visitor typed about himself; nothing of it is checked.</summary>
internal sealed record CreateUnverifiedContactRequest(
	string? Email,
	[property: JsonPropertyName("non_verified_name")] string? NonVerifiedName,
	[property: JsonPropertyName("non_verified_custom_data")] Dictionary<string, JsonElement>? NonVerifiedCustomData);

/// <summary>Attributes of the new session, among them the device's <c>external_id</c>.</summary>
internal sealed record CreateSessionRequest(Dictionary<string, JsonElement>? CustomData);

/// <summary>A message of the visitor; its uuid is its id from then on.</summary>
internal sealed record SendMessageRequest(
	Guid Uuid,
	string? Content,
	[property: JsonPropertyName("session_id")] Guid SessionId,
	List<Attachment>? Attachments,
	string? Language,
	[property: JsonPropertyName("custom_data")] Dictionary<string, JsonElement>? CustomData,
	[property: JsonPropertyName("initial_messages")] List<InitialMessage>? InitialMessages);

/// <summary>A greeting that the widget showed before there was a session.</summary>
internal sealed record InitialMessage(Guid Uuid, string Content);

/// <summary>The session that the visitor declares solved.</summary>
internal sealed record ResolveSessionRequest([property: JsonPropertyName("session_id")] Guid SessionId);

/// <summary>The filters of the session list, sent as JSON in the query.</summary>
internal sealed record SessionFilters([property: JsonPropertyName("external_id")] string? ExternalId);
