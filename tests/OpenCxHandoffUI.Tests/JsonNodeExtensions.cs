using System.Text.Json.Nodes;

namespace OpenCxHandoffUI.Tests;

/// <summary>Short reading of JSON.</summary>
internal static class JsonNodeExtensions {
	/// <summary>A member's text.</summary>
	public static string Text(this JsonNode node, string member) => node[member]!.GetValue<string>();

	/// <summary>A member's items.</summary>
	public static IReadOnlyList<JsonNode> Items(this JsonNode node, string member) => [.. node[member]!.AsArray().Select(item => item!)];

	/// <summary>The names of an object's members.</summary>
	public static IEnumerable<string> Names(this JsonNode node) => node.AsObject().Select(member => member.Key);
}
