using System.Text.Json.Nodes;

namespace OpenCxHandoff.LiveTests;

/// <summary>A conversation that no other run of the tests has: a visitor of its own with a verified e-mail address.</summary>
internal sealed class Conversation {
	private readonly string _id = Guid.NewGuid().ToString("N");

	public string SessionId => "live-test-" + _id;

	public string VisitorName => "Live Test " + _id;

	public string VisitorEmail => $"live-test-{_id}@example.com";

	public string Summary => $"This is a test of the package OpenCxHandoff, number {_id}.";

	public IReadOnlyList<string> Messages { get; } = ["Where is my order?", "Let me find somebody who knows."];

	public IReadOnlyList<string> MessageIds => [.. Messages.Select((_, index) => GetMessageId(index))];

	/// <summary>The body of the handoff.</summary>
	public JsonObject ToHandoff() => new() {
		["event_id"] = "handoff-" + _id,
		["session"] = new JsonObject { ["id"] = SessionId, ["channel"] = "web" },
		["contact"] = new JsonObject { ["name"] = VisitorName, ["email"] = VisitorEmail, ["is_verified"] = true },
		["messages"] = new JsonArray(CreateMessage(0, "contact"), CreateMessage(1, "ai")),
		["handoff"] = new JsonObject {
			["summary"] = Summary,
			["sentiment"] = "neutral",
			["reason"] = "user_requested_human_assistance",
			["timestamp"] = "2026-01-15T09:00:10Z"
		}
	};

	private JsonObject CreateMessage(int index, string sender) => new() {
		["id"] = GetMessageId(index),
		["created_at"] = $"2026-01-15T09:00:0{index}Z",
		["sender"] = new JsonObject { ["type"] = sender },
		["text"] = Messages[index]
	};

	private string GetMessageId(int index) => $"message-{_id}-{index}";
}
