using System.Text.RegularExpressions;

namespace Creatio.Packages.Metadata;

/// <summary>
/// Parses metadata in the form <c>= MetaData.Schema.A2 "OpenCxSession"</c>: one operation a line, its JSON over as many
/// lines as it needs.
/// </summary>
public static partial class MetadataDifferenceParser {
	private const string OperationCharacters = "=+-~";

	/// <summary>Parses the operations of a file.</summary>
	/// <exception cref="PackageInstallException">A line is no operation, or its value is not JSON.</exception>
	public static IReadOnlyList<MetadataOperation> Parse(string path, string text) {
		var operations = new List<MetadataOperation>();
		string[] lines = text.ReplaceLineEndings("\n").Split('\n');
		for (int start = 0; start < lines.Length;) {
			int end = start + 1;
			while (end < lines.Length && !StartsOperation(lines[end])) {
				end++;
			}
			string statement = string.Join('\n', lines[start..end]).Trim();
			if (statement.Length > 0) {
				operations.Add(ParseOperation(path, start + 1, statement));
			}
			start = end;
		}
		return operations;
	}

	private static bool StartsOperation(string line) =>
		line.Length > 1 && line[1] == ' ' && OperationCharacters.Contains(line[0], StringComparison.Ordinal);

	private static MetadataOperation ParseOperation(string path, int line, string statement) {
		Match match = OperationPattern().Match(statement);
		if (!match.Success) {
			throw new PackageInstallException(path, $"line {line}",
				"an operation (=, +, - or ~), a space and a path that starts with MetaData.Schema are expected here");
		}
		string key = match.Groups["key"].Value;
		var kind = (MetadataOperationKind)match.Groups["kind"].Value[0];
		string json = match.Groups["json"].Value.Trim();
		PackageValue value = kind == MetadataOperationKind.Remove && json.Length == 0
			? new PackageValue(path, key, null)
			: PackageValue.Parse(path, key, json);
		return new MetadataOperation(kind, key, [.. match.Groups["step"].Captures.Select(capture => ParseStep(capture.Value))], value.Node);
	}

	private static MetadataStep ParseStep(string step) =>
		step.StartsWith('[') ? new MetadataStep(step[2..^2], true) : new MetadataStep(step, false);

	[GeneratedRegex(
		"""^(?<kind>[=+\-~]) (?<key>MetaData\.Schema(?:\.(?<step>\w+|\["[^"\]]+"\]))+)(?:\s+(?<json>.*))?$""",
		RegexOptions.Singleline)]
	private static partial Regex OperationPattern();
}
