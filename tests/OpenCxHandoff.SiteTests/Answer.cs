using System.Net;
using System.Text.Json.Nodes;

namespace OpenCxHandoff.SiteTests;

/// <summary>What the service answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string Body) {
	public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

	public string? CaseId => (string?)Json["caseId"];

	public string? CaseNumber => (string?)Json["caseNumber"];

	public bool Created => (bool)Json["created"]!;

	public int MessagesLogged => (int)Json["messagesLogged"]!;

	public IEnumerable<string?> Warnings => Json["warnings"]!.AsArray().Select(warning => (string?)warning);

	public string? Code => (string?)Json["code"];

	public string? CorrelationId => (string?)Json["correlationId"];
}
