using System.Text.Json.Nodes;

namespace OpenCxHandoff.SiteTests;

/// <summary>A case as the site's page shows it; empty columns are missing.</summary>
internal sealed class SiteCase(JsonObject details) {
	public JsonObject Case => details["case"]!.AsObject();

	public JsonObject Session => details["session"]!.AsObject();

	public JsonObject? Contact => details["contact"]?.AsObject();

	public IReadOnlyList<JsonObject> Activities => List("activities");

	public IReadOnlyList<JsonObject> Messages => List("messages");

	public IReadOnlyList<JsonObject> Files => List("files");

	public JsonObject Note => Activities[0];

	public static string? Text(JsonObject record, string column) => (string?)record[column];

	private List<JsonObject> List(string name) => [.. details[name]!.AsArray().Select(item => item!.AsObject())];
}
