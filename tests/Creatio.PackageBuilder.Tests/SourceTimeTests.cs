namespace Creatio.PackageBuilder.Tests;

/// <summary>The time of a commit is what makes an update newer; no other state of the files may be older than it.</summary>
[TestFixture]
internal sealed class SourceTimeTests {
	private static readonly DateTimeOffset _commitTime = new(2020, 11, 22, 12, 0, 0, TimeSpan.FromHours(2));

	private TemporaryFolder _folder = null!;
	private string _package = "";

	[SetUp]
	public void CommitPackage() {
		_folder = new TemporaryFolder();
		_package = SamplePackage.Write(_folder);
		_folder.Write("README.md", "Sample");
		_folder.Commit(_commitTime);
		SetFileTimes(_package, _commitTime.AddDays(-1));
	}

	[TearDown]
	public void DeleteFolder() => _folder.Dispose();

	[Test]
	public void Of_CommittedPackage_IsTheCommitsWhateverTheFilesSay([Values(-1, 1)] int days) {
		SetFileTimes(_package, _commitTime.AddDays(days));

		Assert.That(SourceTime.Of([_package]), Is.EqualTo(new SourceTime(_commitTime, "commit")));
	}

	[Test]
	public void Of_ChangeElsewhereInTheRepository_IsStillTheCommits() {
		_folder.Write("README.md", "Changed");

		Assert.That(SourceTime.Of([_package]).Value, Is.EqualTo(_commitTime));
	}

	[Test]
	public void Of_LaterCommitElsewhere_IsThatCommits() {
		_folder.Write("README.md", "Changed");
		_folder.Commit(_commitTime.AddHours(1));

		Assert.That(SourceTime.Of([_package]).Value, Is.EqualTo(_commitTime.AddHours(1)));
	}

	[TestCase("Schemas/UsrCode/UsrCode.cs")]
	[TestCase("Schemas/UsrCode/New.cs")]
	public void Of_UncommittedFile_IsTheFiles(string file) {
		string path = _folder.Write("UsrSample/" + file, "changed");
		SetFileTimes(_package, _commitTime.AddDays(-1));
		File.SetLastWriteTimeUtc(path, _commitTime.UtcDateTime.AddDays(3));

		Assert.That(SourceTime.Of([_package]).Value, Is.EqualTo(_commitTime.AddDays(3)));
	}

	[Test]
	public void Of_RemovedFile_IsThatOfTheRemoval() {
		string folder = Path.Combine(_package, "Schemas", "UsrCode");
		File.Delete(Path.Combine(folder, "UsrCode.cs"));
		Directory.SetLastWriteTimeUtc(folder, _commitTime.UtcDateTime.AddDays(2));

		Assert.That(SourceTime.Of([_package]).Value, Is.EqualTo(_commitTime.AddDays(2)));
	}

	[Test]
	public void Of_UncommittedFileWithAnOldTime_IsTheCommits() {
		_folder.Write("UsrSample/Schemas/UsrCode/UsrCode.cs", "changed");
		SetFileTimes(_package, _commitTime.AddDays(-1));

		Assert.That(SourceTime.Of([_package]).Value, Is.EqualTo(_commitTime));
	}

	[Test]
	public void Of_SeveralPackages_IsTheNewestOfThem() {
		string other = SamplePackage.Write(_folder, "UsrOther");
		SetFileTimes(other, _commitTime.AddDays(-1));
		File.SetLastWriteTimeUtc(Path.Combine(other, "descriptor.json"), _commitTime.UtcDateTime.AddDays(5));

		Assert.That(SourceTime.Of([_package, other]).Value, Is.EqualTo(_commitTime.AddDays(5)));
	}

	[Test]
	public void Of_FolderThatGitDoesNotKnow_IsTheNewestFiles() {
		using TemporaryFolder folder = new();
		string package = SamplePackage.Write(folder);
		SetFileTimes(package, _commitTime);
		File.SetLastWriteTimeUtc(Path.Combine(package, "descriptor.json"), _commitTime.UtcDateTime.AddYears(1));

		Assert.That(SourceTime.Of([package]),
			Is.EqualTo(new SourceTime(_commitTime.AddYears(1), "newest file, as git has no commit of it")));
	}

	private static void SetFileTimes(string package, DateTimeOffset time) {
		foreach (string path in Directory.EnumerateFileSystemEntries(package, "*", SearchOption.AllDirectories)) {
			File.SetLastWriteTimeUtc(path, time.UtcDateTime);
		}
	}
}
