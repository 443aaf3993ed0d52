using System.Text.Json.Nodes;
using Creatio.Site.Hosting;
using Creatio.Site.Reporting;

namespace Creatio.Site.Commands;

/// <summary>Tells in a sentence what a call of a service came to.</summary>
internal static class ServiceCallNarrator {
	/// <summary>The sentence for the console.</summary>
	public static string Describe(ServiceCall call) {
		HandoffAnswer answer = new(call.StatusCode, call.ResponseBody);
		return answer.ToJson() switch {
			JsonObject body when answer.IsAccepted && body["caseNumber"] is JsonNode number =>
				$"{call.Operation} received: case {number}{(IsTrue(body["created"]) ? " created" : "")}, {body["messagesLogged"]} messages logged.",
			JsonObject body when !answer.IsAccepted => $"{call.Operation} refused with {call.StatusCode}: {body["message"]}",
			_ => $"{call.Service}/{call.Operation} answered {call.StatusCode}."
		};
	}

	private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && flag;
}
