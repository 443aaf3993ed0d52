using Newtonsoft.Json.Linq;

namespace OpenCxHandoff.Tests.Faults;

/// <summary>A session in OpenCX.</summary>
internal sealed class SimulatedChat {
	public List<SimulatedMessage> Messages { get; } = [];

	public string Status { get; set; } = "open";

	/// <summary>The session attribute that names the last reply.</summary>
	public Guid? LastReply => Messages.LastOrDefault()?.ReplyId;

	/// <summary>The replies as the visitor saw them first.</summary>
	public IEnumerable<Guid> FirstArrivals => Messages.Select(message => message.ReplyId).Distinct();

	public int Count(Guid replyId) => Messages.Count(message => message.ReplyId == replyId);

	/// <summary>Adds a message and returns its id.</summary>
	public string Add(Guid replyId, string text) {
		Messages.Add(new SimulatedMessage($"msg_{Messages.Count + 1}", replyId, text));
		return Messages[^1].Id;
	}
}

/// <summary>A message that OpenCX took.</summary>
internal sealed record SimulatedMessage(string Id, Guid ReplyId, string Text) {
	public JObject ToJson() => new() {
		["id"] = Id,
		["event"] = new JObject {
			["type"] = "message",
			["sender"] = new JObject { ["type"] = "agent" },
			["content"] = new JObject { ["type"] = "text", ["text"] = Text }
		}
	};
}
