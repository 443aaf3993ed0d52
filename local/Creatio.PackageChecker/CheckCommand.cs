using System.CommandLine;
using Creatio.PackageChecker.Reporting;
using Creatio.Packages;

namespace Creatio.PackageChecker;

/// <summary>The command line: what is typed, what is printed, and the exit code.</summary>
internal static class CheckCommand {
	/// <summary>Exit code when nothing is wrong.</summary>
	public const int Clean = 0;

	/// <summary>Exit code when a package breaks a rule.</summary>
	public const int HasFindings = 1;

	/// <summary>Exit code when there is nothing that could be checked.</summary>
	public const int CannotRead = 2;

	/// <summary>Runs the command.</summary>
	/// <param name="arguments">What was typed.</param>
	/// <param name="output">Takes the report.</param>
	/// <param name="error">Takes what went wrong, as one sentence.</param>
	public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error) {
		Argument<string[]> packages = new("packages") {
			Description = "Packages that are installed together: folders, .gz or .zip files.",
			Arity = ArgumentArity.OneOrMore
		};
		Option<bool> json = new("--json") { Description = "Prints JSON for scripts." };
		Option<string> prefix = new("--prefix") {
			Description = "What the names of the vendor's own schemas start with.",
			DefaultValueFactory = _ => "OpenCx"
		};
		RootCommand command = new("Checks Creatio packages before they are installed: every rule that can be checked without a Creatio.") {
			packages, json, prefix
		};
		command.SetAction(parsed => Check(
			parsed.GetRequiredValue(packages), parsed.GetRequiredValue(prefix), Report.Create(parsed.GetValue(json), output), error));
		ParseResult result = command.Parse(arguments);
		if (result.Errors.Count > 0) {
			error.WriteLine(result.Errors[0].Message);
			return CannotRead;
		}
		return result.Invoke(new InvocationConfiguration { Output = output, Error = error });
	}

	private static int Check(IEnumerable<string> paths, string prefix, Report report, TextWriter error) {
		try {
			CheckResult result = Checker.Check(paths, prefix);
			report.Write(result);
			return result.Findings.Count == 0 ? Clean : HasFindings;
		} catch (PackageInstallException exception) {
			error.WriteLine(exception.Message);
			return CannotRead;
		} catch (Exception exception) when (exception is IOException or UnauthorizedAccessException) {
			error.WriteLine($"A file cannot be read: {exception.Message}");
			return CannotRead;
		}
	}
}
