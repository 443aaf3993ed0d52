using System.Diagnostics;
using System.Text.RegularExpressions;
using TestSupport;

namespace Creatio.PackageBuilder.Tests;

/// <summary>A command that ran in the repository: how it ended and what it printed, colors left out.</summary>
internal sealed partial record CommandRun(int ExitCode, string Output) {
	/// <summary>The last thing that the person is told.</summary>
	public string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd();

	/// <summary>Runs <c>dotnet</c>.</summary>
	public static CommandRun Dotnet(params string[] arguments) => Of(new ProcessStartInfo(Environment.ProcessPath!, arguments));

	/// <summary>Runs a command.</summary>
	public static CommandRun Of(ProcessStartInfo start) {
		start.WorkingDirectory = RepositoryFiles.Root;
		start.RedirectStandardOutput = true;
		start.RedirectStandardError = true;
		using Process process = Process.Start(start)!;
		Task<string> errors = process.StandardError.ReadToEndAsync();
		string output = process.StandardOutput.ReadToEnd();
		process.WaitForExit();
		return new CommandRun(process.ExitCode, Color().Replace(output + errors.Result, ""));
	}

	[GeneratedRegex(@"\x1b\[[0-9;]*m")]
	private static partial Regex Color();
}
