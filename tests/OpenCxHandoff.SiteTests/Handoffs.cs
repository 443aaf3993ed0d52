using System.Text.Json.Nodes;

namespace OpenCxHandoff.SiteTests;

/// <summary>Bodies of calls; each session id is new unless it is given.</summary>
internal static class Handoffs {
	public static JsonObject Handoff(string? sessionId = null, string eventId = "evt-1", params string[] messageIds) {
		JsonObject body = Conversation(sessionId, messageIds);
		body["event_id"] = eventId;
		body["handoff"] = new JsonObject {
			["summary"] = "Order 1042 is lost.",
			["sentiment"] = "neutral",
			["reason"] = "user_requested_human_assistance",
			["timestamp"] = "2026-11-22T09:00:10Z"
		};
		return body;
	}

	public static JsonObject Conversation(string? sessionId = null, params string[] messageIds) => new() {
		["session"] = new JsonObject { ["id"] = sessionId ?? NewSessionId() },
		["messages"] = new JsonArray([.. messageIds.Select(id => (JsonNode)Message(id, "Hello from " + id))])
	};

	public static string NewSessionId() => Guid.NewGuid().ToString();

	public static JsonObject Message(string id, string text) => new() {
		["id"] = id,
		["created_at"] = "2026-11-22T09:00:05Z",
		["sender"] = new JsonObject { ["type"] = "contact", ["name"] = "Dana" },
		["text"] = text
	};

	public static JsonObject From(this JsonObject body, string? email, bool isVerified, string name = "Dana Levi") {
		body["contact"] = new JsonObject { ["name"] = name, ["email"] = email, ["is_verified"] = isVerified };
		return body;
	}

	public static JsonObject WithFields(this JsonObject body, params (string Name, string Value)[] fields) {
		body["ai_fields"] = new JsonArray([.. fields.Select(field =>
			(JsonNode)new JsonObject { ["name"] = field.Name, ["value"] = field.Value })]);
		return body;
	}
}
