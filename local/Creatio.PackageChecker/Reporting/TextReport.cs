namespace Creatio.PackageChecker.Reporting;

/// <summary>A line for each finding and one that sums up.</summary>
internal sealed class TextReport(TextWriter output) : Report {
	/// <inheritdoc/>
	public override void Write(CheckResult result) {
		foreach (Finding finding in result.Findings) {
			string place = finding.Key.Length == 0 ? finding.File : $"{finding.File}: {finding.Key}";
			output.WriteLine($"{place}: {finding.Problem}; {finding.Remedy} [{finding.Rule}]");
		}
		string packages = string.Join(", ", result.Packages.Select(package => package.Name));
		int files = result.Packages.Sum(package => package.Files.Paths.Count());
		output.WriteLine($"{packages}: {files} files checked, {Count(result.Findings.Count)}.");
	}

	private static string Count(int findings) => findings switch {
		0 => "no findings",
		1 => "1 finding",
		_ => $"{findings} findings"
	};
}
