using System.CommandLine;
using System.Globalization;
using Creatio.Packages;

namespace Creatio.PackageBuilder;

/// <summary>The command line: what is typed, what is printed, and the exit code.</summary>
public static class PackCommand {
	private const int Succeeded = 0;
	private const int Failed = 1;

	/// <summary>Runs the command.</summary>
	/// <param name="arguments">What was typed.</param>
	/// <param name="output">Takes what was packed.</param>
	/// <param name="error">Takes what went wrong, as one sentence.</param>
	/// <returns>The exit code: 0 when all is packed, otherwise 1.</returns>
	public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error) {
		Argument<string[]> folders = new("folders") {
			Description = "Folders of the packages.",
			Arity = ArgumentArity.OneOrMore
		};
		Option<string> application = new("--application") { Description = "Code of the app, which the zip is named after.", Required = true };
		Option<string> version = new("--package-version") { Description = "Version of the packages and the app, such as 1.2.0.", Required = true };
		Option<string> target = new("--output") { Description = "Folder that the archives go to.", Required = true };
		RootCommand command = new("Packs Creatio packages in the form that clio and the Application Hub install.") {
			folders, application, version, target
		};
		command.SetAction(parsed => Pack(parsed.GetRequiredValue(folders), parsed.GetRequiredValue(application),
			parsed.GetRequiredValue(version), parsed.GetRequiredValue(target), output, error));
		ParseResult result = command.Parse(arguments);
		if (result.Errors.Count > 0) {
			error.WriteLine(result.Errors[0].Message);
			return Failed;
		}
		return result.Invoke(new InvocationConfiguration { Output = output, Error = error });
	}

	private static int Pack(
		string[] folders, string application, string version, string target, TextWriter output, TextWriter error) {
		try {
			foreach (string folder in folders) {
				PackageFolder.RequirePackage(folder);
			}
			SourceTime time = SourceTime.Of(folders);
			IReadOnlyList<ReleaseArchive> archives = new Release(target, version, time.Value).Pack(application, folders);
			output.WriteLine($"Version {version}, modified on {time.Value.ToString("u", CultureInfo.InvariantCulture)} ({time.Origin})");
			foreach (ReleaseArchive archive in archives) {
				output.WriteLine($"{archive.Path}: {archive.FileCount} files");
			}
			return Succeeded;
		} catch (PackException exception) {
			error.WriteLine(exception.Message);
		} catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PackageInstallException) {
			error.WriteLine($"The packages cannot be packed: {exception.Message}");
		}
		return Failed;
	}
}
