using System.Text.Json;

namespace OpenCx.Tests.Fakes;

/// <summary>The member names of a JSON object, for comparing an answer with its documented shape.</summary>
internal static class JsonNames {
	public static string[] Names(this JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
