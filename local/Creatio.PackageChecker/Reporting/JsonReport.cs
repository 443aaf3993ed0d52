using System.Text.Encodings.Web;
using System.Text.Json;

namespace Creatio.PackageChecker.Reporting;

/// <summary>One JSON object with the packages and the findings.</summary>
internal sealed class JsonReport(TextWriter output) : Report {
	private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) {
		WriteIndented = true,
		Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
	};

	/// <inheritdoc/>
	public override void Write(CheckResult result) {
		var report = new {
			Packages = result.Packages.Select(package => new { package.Name, package.Files.Location, Files = package.Files.Paths.Count() }),
			result.Findings
		};
		output.WriteLine(JsonSerializer.Serialize(report, _options));
	}
}
