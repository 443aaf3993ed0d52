using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Creatio.PackageBuilder;

/// <summary>
/// The time of the sources that are packed: that of the commit, so that a commit is always packed to the same bytes and a later one
/// is newer. With uncommitted changes, or where git does not know the folder, it is the time of the newest file.
/// </summary>
/// <param name="Value">The time.</param>
/// <param name="Origin">Where it comes from, for the person who packs.</param>
public sealed record SourceTime(DateTimeOffset Value, string Origin) {
	/// <summary>Finds the time of package folders of one repository.</summary>
	public static SourceTime Of(IReadOnlyList<string> folders) {
		DateTimeOffset newest = folders.Max(FindNewest);
		// Not the last commit that touched the folders: in a shallow clone, git would name another one.
		if (!long.TryParse(AskGit(folders, "log", "-1", "--format=%ct"), CultureInfo.InvariantCulture, out long seconds)) {
			return new SourceTime(newest, "newest file, as git has no commit of it");
		}
		DateTimeOffset commit = DateTimeOffset.FromUnixTimeSeconds(seconds);
		return AskGit(folders, ["status", "--porcelain", "--untracked-files=all", "--", .. folders.Select(Path.GetFullPath)]) == ""
			? new SourceTime(commit, "commit")
			: new SourceTime(newest > commit ? newest : commit, "newest file, as there are uncommitted changes");
	}

	// Folders count as well: theirs is the time when a file was removed.
	private static DateTimeOffset FindNewest(string folder) => new DirectoryInfo(folder)
		.EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
		.Select(item => new DateTimeOffset(item.LastWriteTimeUtc))
		.Max();

	/// <summary>What git prints; null if it fails or is not installed.</summary>
	private static string? AskGit(IReadOnlyList<string> folders, params string[] arguments) {
		try {
			using Process git = Process.Start(new ProcessStartInfo("git", ["-C", folders[0], .. arguments]) {
				RedirectStandardOutput = true,
				RedirectStandardError = true
			})!;
			git.ErrorDataReceived += (_, _) => { };
			git.BeginErrorReadLine();
			string output = git.StandardOutput.ReadToEnd().Trim();
			git.WaitForExit();
			return git.ExitCode == 0 ? output : null;
		} catch (Win32Exception) {
			return null;
		}
	}
}
