using TestSupport;

namespace OpenCxHandoff.SiteTests;

/// <summary>A copy of the package in which somebody changes a file.</summary>
internal sealed class ChangedPackage : IDisposable {
	private readonly string _parent = Directory.CreateTempSubdirectory("changed-package-").FullName;

	public ChangedPackage() {
		foreach (string file in Directory.EnumerateFiles(RepositoryFiles.PackageFolder, "*", SearchOption.AllDirectories)) {
			string copy = Path.Combine(Folder, Path.GetRelativePath(RepositoryFiles.PackageFolder, file));
			Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
			File.Copy(file, copy);
		}
	}

	public string Folder => Path.Combine(_parent, "OpenCxHandoff");

	public void Change(string file, Func<string, string> change) {
		string path = Path.Combine(Folder, file);
		File.WriteAllText(path, change(File.ReadAllText(path)));
	}

	public void Dispose() => Directory.Delete(_parent, recursive: true);
}
