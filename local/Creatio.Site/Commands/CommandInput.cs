namespace Creatio.Site.Commands;

/// <summary>Checks what a person has typed, before anything is set up for it.</summary>
internal static class CommandInput {
	/// <summary>Makes sure that each file is there.</summary>
	/// <exception cref="CommandException">One is not.</exception>
	public static void CheckFiles(IEnumerable<string> paths) {
		foreach (string path in paths.Where(path => !File.Exists(path))) {
			throw new CommandException($"There is no file {path}: check the path.");
		}
	}

	/// <summary>Makes sure that each package is there.</summary>
	/// <exception cref="CommandException">One is not.</exception>
	public static void CheckPackages(IEnumerable<string> paths) {
		foreach (string path in paths.Where(path => !Path.Exists(path))) {
			throw new CommandException($"There is no package at {path}: give a folder, a .gz or a .zip with --package.");
		}
	}
}
