using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Creatio.Site.Commands;

/// <summary>The program's commands and options.</summary>
internal static class CommandLine {
	private const int DefaultPort = 5080;

	/// <summary>Creates the commands; without one, the program serves.</summary>
	public static RootCommand Create() {
		RootCommand root = new("A Creatio small enough for one machine. Without a command it serves: see 'serve'.");
		AddServe(root);
		Command serve = new("serve", "Installs the packages, starts an OpenCX beside it, and serves one page with both until Ctrl+C.");
		AddServe(serve);
		root.Subcommands.Add(serve);
		root.Subcommands.Add(CreateHandoff());
		return root;
	}

	private static void AddServe(Command command) {
		Option<int> port = new("--port") {
			Description = "Port of the site; OpenCX takes the next one.",
			CustomParser = ReadPort,
			DefaultValueFactory = _ => DefaultPort
		};
		Option<string?> database = CreateDatabaseOption("a fresh SQLite file in artifacts/local-site");
		Option<string[]> packages = CreatePackageOption();
		Option<Uri?> openCx = new("--opencx") {
			Description = $"Address of an OpenCX that runs already, with its API key in {ServeCommand.OpenCxApiKeyVariable}; without it, one is started.",
			CustomParser = ReadAddress
		};
		command.Options.Add(port);
		command.Options.Add(database);
		command.Options.Add(packages);
		command.Options.Add(openCx);
		command.SetAction((arguments, stopped) => {
			ServeCommand serve = new(arguments.GetRequiredValue(port), arguments.GetValue(database), arguments.GetRequiredValue(packages)) {
				OpenCxAddress = arguments.GetValue(openCx)
			};
			return CommandRunner.RunAsync(() => serve.RunAsync(stopped));
		});
	}

	private static Command CreateHandoff() {
		Argument<string[]> files = new("files") {
			Description = "Files with the JSON body of a handoff, such as samples/NAME.json.",
			Arity = ArgumentArity.OneOrMore
		};
		Option<bool> json = new("--json") { Description = "Prints JSON instead of a table." };
		Option<bool> framework = new("--framework") { Description = "Posts to the service as Creatio on .NET Framework serves it." };
		Option<string?> database = CreateDatabaseOption("a throw-away SQLite file");
		Option<string[]> packages = CreatePackageOption();
		Command command = new("handoff", "Posts each file as OpenCX would and prints the case that came of it.") {
			files, json, framework, database, packages
		};
		command.SetAction((arguments, stopped) => {
			HandoffCommand handoff = new(
				arguments.GetRequiredValue(files), arguments.GetValue(database), arguments.GetRequiredValue(packages)) {
				PrintsJson = arguments.GetValue(json),
				UsesFramework = arguments.GetValue(framework)
			};
			return CommandRunner.RunAsync(() => handoff.RunAsync(stopped));
		});
		return command;
	}

	private static int ReadPort(ArgumentResult result) {
		if (int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int port) && ServeCommand.IsUsablePort(port)) {
			return port;
		}
		result.AddError("--port is a number from 1 to 65534.");
		return DefaultPort;
	}

	private static Uri? ReadAddress(ArgumentResult result) {
		if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https") {
			return address;
		}
		result.AddError("--opencx is an address such as https://api.open.cx.");
		return null;
	}

	private static Option<string?> CreateDatabaseOption(string fallback) => new("--db") {
		Description = $"SQLite file or PostgreSQL connection string (\"Host=…\"), kept afterwards; without it, {fallback}."
	};

	private static Option<string[]> CreatePackageOption() => new("--package") {
		Description = "Package to install: a folder, .gz or .zip. May be given several times; without it, those in packages/.",
		DefaultValueFactory = _ => RepositoryFolder.Packages
	};
}
