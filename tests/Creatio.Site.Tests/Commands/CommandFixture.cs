namespace Creatio.Site.Tests.Commands;

/// <summary>Tests of the command line with a folder for their files.</summary>
internal abstract class CommandFixture {
	private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("creatio-site-");

	[OneTimeTearDown]
	public void DeleteFolder() => _folder.Delete(recursive: true);

	protected string PathOf(string fileName) => Path.Combine(_folder.FullName, fileName);

	protected string WriteFile(string fileName, string text) {
		File.WriteAllText(PathOf(fileName), text);
		return PathOf(fileName);
	}
}
