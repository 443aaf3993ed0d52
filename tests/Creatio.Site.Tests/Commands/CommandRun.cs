using Creatio.Site.Commands;

namespace Creatio.Site.Tests.Commands;

/// <summary>One run of the program, in this process: how it ended and what it printed.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error) {
	/// <summary>The last thing that the person is told.</summary>
	public string LastErrorLine => Error.TrimEnd().Split(Environment.NewLine)[^1];

	/// <summary>Runs the program's entry point with these arguments until it ends.</summary>
	public static CommandRun Of(params string[] arguments) {
		(TextWriter Output, TextWriter Error) console = (Console.Out, Console.Error);
		using StringWriter output = new();
		using StringWriter error = new();
		Console.SetOut(output);
		Console.SetError(error);
		try {
			int exitCode = (int)typeof(CommandLine).Assembly.EntryPoint!.Invoke(obj: null, [arguments])!;
			return new CommandRun(exitCode, output.ToString(), error.ToString());
		} finally {
			Console.SetOut(console.Output);
			Console.SetError(console.Error);
		}
	}
}
