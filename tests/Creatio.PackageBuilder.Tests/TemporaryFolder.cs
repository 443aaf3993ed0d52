using System.Diagnostics;

namespace Creatio.PackageBuilder.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable {
	private readonly string _path = Directory.CreateTempSubdirectory("package-builder-").FullName;

	public string PathOf(string relativePath) => Path.Combine(_path, relativePath);

	/// <summary>Writes a file and the folders above it.</summary>
	public string Write(string relativePath, string text) {
		string path = PathOf(relativePath);
		Directory.CreateDirectory(Path.GetDirectoryName(path)!);
		File.WriteAllText(path, text);
		return path;
	}

	/// <summary>Commits everything in the folder, as of a time.</summary>
	public void Commit(DateTimeOffset time) {
		Git(time, "init", "--quiet");
		Git(time, "add", "--all");
		Git(time, "-c", "commit.gpgsign=false", "-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message=Change");
	}

	public void Dispose() {
		// git's object files are read-only, which on Windows would keep them from being deleted.
		foreach (FileInfo file in new DirectoryInfo(_path).EnumerateFiles("*", SearchOption.AllDirectories)) {
			file.IsReadOnly = false;
		}
		Directory.Delete(_path, recursive: true);
	}

	private void Git(DateTimeOffset time, params string[] arguments) {
		ProcessStartInfo start = new("git", arguments) { WorkingDirectory = _path };
		start.Environment["GIT_COMMITTER_DATE"] = time.ToString("O");
		start.Environment["GIT_AUTHOR_DATE"] = time.ToString("O");
		using Process process = Process.Start(start)!;
		process.WaitForExit();
		Assert.That(process.ExitCode, Is.Zero, $"git {string.Join(' ', arguments)}");
	}
}
