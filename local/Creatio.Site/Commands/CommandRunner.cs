namespace Creatio.Site.Commands;

/// <summary>Runs a command and turns what a person can act on into a sentence.</summary>
internal static class CommandRunner {
	/// <summary>Exit code of a command that did all it was asked.</summary>
	public const int Succeeded = 0;

	/// <summary>Exit code of a command that did not do what it was asked.</summary>
	public const int Failed = 1;

	/// <summary>Runs the command; its exit code, or <see cref="Failed"/> with a sentence on the error output.</summary>
	public static async Task<int> RunAsync(Func<Task<int>> command) {
		try {
			return await command();
		} catch (CommandException exception) {
			await Console.Error.WriteLineAsync(exception.Message);
			return Failed;
		} catch (OperationCanceledException) {
			await Console.Error.WriteLineAsync("Stopped before it was done.");
			return Failed;
		}
	}
}
