using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Creatio.Packages;
using TestSupport;

namespace Creatio.PackageBuilder.Tests;

/// <summary>What is in the folder after packing, and what is said.</summary>
[TestFixture]
internal sealed partial class PackCommandTests {
	private static readonly DateTimeOffset _commitTime = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

	private readonly StringWriter _output = new();
	private readonly StringWriter _error = new();
	private TemporaryFolder _folder = null!;

	[SetUp]
	public void CreateFolder() {
		_folder = new TemporaryFolder();
		_output.GetStringBuilder().Clear();
		_error.GetStringBuilder().Clear();
	}

	[TearDown]
	public void DeleteFolder() => _folder.Dispose();

	[Test]
	public void Pack_TwoPackages_WritesAnArchiveOfEachAndAZipOfBoth() {
		PackSample("1.0.0");

		using ZipArchive zip = ZipFile.OpenRead(_folder.PathOf("out/UsrApp.zip"));
		Assert.That(zip.Entries.Select(entry => entry.Name), Is.EqualTo(["UsrSample.gz", "UsrBase.gz"]));
		Assert.That(zip.Entries.Select(Read), Is.EqualTo([Read("out/UsrSample.gz"), Read("out/UsrBase.gz")]));
	}

	[Test]
	public void Pack_SameCommitInAnotherCheckout_GivesTheSameBytes() {
		PackSample("1.0.0");
		byte[][] first = [Read("out/UsrSample.gz"), Read("out/UsrBase.gz"), Read("out/UsrApp.zip")];
		foreach (string file in Directory.EnumerateFiles(_folder.PathOf("UsrSample"), "*", SearchOption.AllDirectories)) {
			File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(1));
		}

		Pack("1.0.0");

		Assert.That(new[] { Read("out/UsrSample.gz"), Read("out/UsrBase.gz"), Read("out/UsrApp.zip") }, Is.EqualTo(first));
	}

	[Test]
	public void Pack_OnAnySystem_NamesNoneInTheZip() {
		PackSample("1.0.0");

		byte[] zip = Read("out/UsrApp.zip");
		int[] entries = [.. Enumerable.Range(0, zip.Length - 4).Where(index => zip.AsSpan(index, 4).SequenceEqual("PK\x01\x02"u8))];

		Assert.That(entries, Has.Length.EqualTo(2));
		Assert.That(entries.Select(entry => zip[entry + 5]), Is.All.Zero);
	}

	// Creatio skips what is not newer than what it has.
	[Test]
	public void Pack_LaterCommit_MakesEveryDescriptorNewer() {
		PackSample("1.0.0");
		Dictionary<string, long> before = TimesOf("out/UsrSample.gz");

		_folder.Write("UsrSample/Schemas/UsrCode/UsrCode.cs", "class UsrCode { int changed; }");
		_folder.Commit(_commitTime.AddMinutes(1));
		Pack("1.1.0");
		Dictionary<string, long> after = TimesOf("out/UsrSample.gz");

		Assert.That(before.Keys, Is.EquivalentTo(SamplePackage.Descriptors));
		Assert.That(after.Keys, Is.EquivalentTo(before.Keys));
		Assert.That(before.Keys.Select(path => after[path] - before[path]), Is.All.EqualTo(60_000));
	}

	[Test]
	public void Pack_Version_GoesIntoPackagesDependenciesAndApp() {
		PackSample("3.2.1");

		JsonNode descriptor = Json("out/UsrSample.gz", "descriptor.json")["Descriptor"]!;
		Assert.That((string?)descriptor["PackageVersion"], Is.EqualTo("3.2.1"));
		Assert.That(descriptor["DependsOn"]!.AsArray().Select(item => (string?)item!["PackageVersion"]), Is.EqualTo(["3.2.1", "7.8.0"]));
		Assert.That((string?)Json("out/UsrSample.gz", @"Files\app-descriptor.json")["Version"], Is.EqualTo("3.2.1"));
	}

	[Test]
	public void Pack_Done_SaysVersionTimeAndCounts() {
		PackSample("1.0.0");

		Assert.That(_output.ToString().ReplaceLineEndings("\n"), Is.EqualTo($"""
			Version 1.0.0, modified on 2026-11-22 12:00:00Z (commit)
			{_folder.PathOf("out/UsrSample.gz")}: 7 files
			{_folder.PathOf("out/UsrBase.gz")}: 7 files
			{_folder.PathOf("out/UsrApp.zip")}: 2 files

			""".ReplaceLineEndings("\n")));
	}

	[TestCase("1.0")]
	[TestCase("1.0.0\n")]
	[TestCase("v1.0.0")]
	[TestCase("")]
	public void Pack_NoVersion_SaysHowToWriteOne(string version) {
		SamplePackage.Write(_folder);
		SamplePackage.Write(_folder, "UsrBase");

		Assert.That(Pack(version), Is.EqualTo(1));
		Assert.That(_error.ToString().TrimEnd(), Is.EqualTo($"'{version}' is not a version: write three numbers, such as 1.2.0."));
	}

	[Test]
	public void Pack_NotAPackage_SaysSo() {
		Directory.CreateDirectory(_folder.PathOf("UsrSample/Schemas"));
		SamplePackage.Write(_folder, "UsrBase");

		Assert.That(Pack("1.0.0"), Is.EqualTo(1));
		Assert.That(_error.ToString(), Does.StartWith($"{_folder.PathOf("UsrSample")} is not a package"));
	}

	[Test]
	public void Pack_EmptyFolder_SaysThatItIsNoPackage() {
		string folder = Directory.CreateDirectory(_folder.PathOf("UsrSample")).FullName;

		Assert.That(Pack("1.0.0"), Is.EqualTo(1));
		Assert.That(_error.ToString(), Does.StartWith($"{folder} is not a package"));
	}

	[Test]
	public void Pack_SamePackageTwice_SaysSo() {
		SamplePackage.Write(_folder);

		Assert.That(PackCommand.Run([
			_folder.PathOf("UsrSample"), _folder.PathOf("UsrSample"),
			"--application", "UsrApp", "--package-version", "1.0.0", "--output", _folder.PathOf("out")
		], _output, _error), Is.EqualTo(1));
		Assert.That(_error.ToString().TrimEnd(), Is.EqualTo("The package UsrSample is given twice."));
	}

	[TestCase("")]
	[TestCase("../UsrApp")]
	public void Pack_NoCode_SaysHowToWriteOne(string application) {
		SamplePackage.Write(_folder);

		Assert.That(PackCommand.Run([
			_folder.PathOf("UsrSample"), "--application", application, "--package-version", "1.0.0", "--output", _folder.PathOf("out")
		], _output, _error), Is.EqualTo(1));
		Assert.That(_error.ToString().TrimEnd(), Is.EqualTo($"'{application}' is no code of an app: write letters and digits, such as UsrApp."));
	}

	[Test]
	public void Pack_FilesOlderThanCreatio_SaysSo() {
		string package = SamplePackage.Write(_folder);
		foreach (string path in Directory.EnumerateFileSystemEntries(package, "*", SearchOption.AllDirectories)) {
			File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
		}

		Assert.That(PackCommand.Run([
			package, "--application", "UsrApp", "--package-version", "1.0.0", "--output", _folder.PathOf("out")
		], _output, _error), Is.EqualTo(1));
		Assert.That(_error.ToString(), Does.Contain("Commit them, or set their time."));
	}

	[Test]
	public void Pack_NoSuchFolder_NamesIt() {
		Assert.That(Pack("1.0.0"), Is.EqualTo(1));
		Assert.That(_error.ToString(), Does.Contain(_folder.PathOf("UsrSample")));
	}

	[Test]
	public void Pack_OptionMissing_NamesIt() {
		Assert.That(PackCommand.Run(["UsrSample", "--output", "out", "--application", "UsrApp"], _output, _error), Is.EqualTo(1));
		Assert.That(_error.ToString(), Does.Contain("--package-version"));
	}

	[Test]
	public void Pack_OurPackages_HoldEachFileOfThem() {
		Assert.That(PackCommand.Run([
			.. RepositoryFiles.PackageFolders,
			"--application", "OpenCxHandoff", "--package-version", "1.0.0", "--output", _folder.PathOf("out")
		], _output, _error), Is.Zero, _error.ToString());

		foreach (string package in RepositoryFiles.PackageFolders) {
			IReadOnlyList<PackedFile> packed = Unpack($"out/{Path.GetFileName(package)}.gz");
			string[] files = [.. Directory.EnumerateFiles(package, "*", SearchOption.AllDirectories)
				.Select(file => Path.GetRelativePath(package, file).Replace('/', '\\'))
				.Where(file => file.Contains('\\') || file == "descriptor.json")];
			Assert.That(packed.Select(file => file.Path), Is.EquivalentTo(files), package);
		}
	}

	private void PackSample(string version) {
		SamplePackage.Write(_folder);
		SamplePackage.Write(_folder, "UsrBase");
		_folder.Write(".gitignore", "out/");
		_folder.Commit(_commitTime);
		Assert.That(Pack(version), Is.Zero, _error.ToString());
	}

	private int Pack(string version) => PackCommand.Run([
		_folder.PathOf("UsrSample"), _folder.PathOf("UsrBase"),
		"--application", "UsrApp", "--package-version", version, "--output", _folder.PathOf("out")
	], _output, _error);

	private IReadOnlyList<PackedFile> Unpack(string archive) => PackedArchive.Read(new MemoryStream(Read(archive)), archive).Files;

	private byte[] Read(string path) => File.ReadAllBytes(_folder.PathOf(path));

	private static byte[] Read(ZipArchiveEntry entry) {
		using Stream stream = entry.Open();
		using MemoryStream content = new();
		stream.CopyTo(content);
		return content.ToArray();
	}

	private JsonNode Json(string archive, string path) =>
		JsonNode.Parse(Unpack(archive).Single(file => file.Path == path).Content)!;

	private Dictionary<string, long> TimesOf(string archive) => Unpack(archive)
		.Select(file => (file.Path, Time: ModifiedOn().Match(Encoding.UTF8.GetString(file.Content))))
		.Where(file => file.Time.Success)
		.ToDictionary(file => file.Path, file => long.Parse(file.Time.Groups[1].Value, CultureInfo.InvariantCulture));

	[GeneratedRegex(@"""ModifiedOnUtc"": ""\\/Date\((\d{13})\)\\/""")]
	private static partial Regex ModifiedOn();
}
