using System.Diagnostics;

namespace Creatio.PackageBuilder.Tests;

/// <summary>Runs build.cake as a person does.</summary>
/// <param name="cacheFolder">Where the compiled script is kept between the runs.</param>
internal sealed class CakeScript(string cacheFolder) {
	/// <summary>Restores the tool itself, which a fresh checkout has not done yet.</summary>
	public static void RestoreTool() {
		CommandRun run = CommandRun.Dotnet("tool", "restore");
		Assert.That(run.ExitCode, Is.Zero, run.Output);
	}

	/// <summary>Runs a target with the programs that are found in <paramref name="path"/>.</summary>
	public CommandRun Run(string path, params string[] arguments) {
		ProcessStartInfo start = new(Environment.ProcessPath!, ["cake", "build.cake", .. arguments]);
		start.Environment["PATH"] = path;
		start.Environment["CAKE_SETTINGS_ENABLESCRIPTCACHE"] = "true";
		start.Environment["CAKE_PATHS_CACHE"] = cacheFolder;
		return CommandRun.Of(start);
	}
}
