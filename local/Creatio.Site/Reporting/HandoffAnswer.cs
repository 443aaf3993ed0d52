using System.Text.Json;
using System.Text.Json.Nodes;

namespace Creatio.Site.Reporting;

/// <summary>What the service answered to a handoff.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">The body: JSON from the package, a page from a runtime that has refused the request itself.</param>
internal sealed record HandoffAnswer(int Status, string Body) {
	/// <summary>Whether the handoff was taken.</summary>
	public bool IsAccepted => Status == StatusCodes.Status200OK;

	/// <summary>The body as JSON; a body that is not JSON is one JSON text.</summary>
	public JsonNode? ToJson() {
		try {
			return JsonNode.Parse(Body);
		} catch (JsonException) {
			return JsonValue.Create(Body);
		}
	}

	/// <summary>The case that the handoff became, or null.</summary>
	public Guid? FindCaseId() =>
		IsAccepted && ToJson() is JsonObject answer && Guid.TryParse((string?)answer["caseId"], out Guid caseId) ? caseId : null;
}
