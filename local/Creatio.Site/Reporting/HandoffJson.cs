using System.Text.Encodings.Web;
using System.Text.Json;

namespace Creatio.Site.Reporting;

/// <summary>Writes reports for scripts.</summary>
internal static class HandoffJson {
	// Arabic, umlauts and punctuation stay readable; the output is a document of its own and never part of a page.
	private static readonly JsonSerializerOptions _options = new() {
		Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
		PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
		WriteIndented = true
	};

	/// <summary>Writes an array with one element a file to the standard output.</summary>
	public static void Write(IEnumerable<HandoffReport> reports) =>
		Console.Out.WriteLine(JsonSerializer.Serialize(reports.Select(ToJson), _options));

	private static object ToJson(HandoffReport report) => new {
		report.File,
		report.Answer.Status,
		Response = report.Answer.ToJson(),
		report.Details?.Case,
		report.Details?.Session,
		report.Details?.Contact,
		Files = report.Details?.Files ?? [],
		Activities = report.Details?.Activities ?? [],
		Messages = report.Details?.Messages ?? []
	};
}
