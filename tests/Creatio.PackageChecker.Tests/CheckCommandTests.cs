using System.IO.Compression;
using System.Text.Json;
using Creatio.PackageChecker.Tests.Samples;
using TestSupport;

namespace Creatio.PackageChecker.Tests;

/// <summary>What a person or a script gets for what was typed.</summary>
[TestFixture]
internal sealed class CheckCommandTests {
	private string _folder = "";
	private PackageCopy _pages = null!;
	private StringWriter _output = null!;
	private StringWriter _error = null!;

	[SetUp]
	public void SetUp() {
		_folder = Directory.CreateTempSubdirectory("package-checker").FullName;
		_pages = SamplePages.Create();
		(_output, _error) = (new StringWriter(), new StringWriter());
	}

	[TearDown]
	public void TearDown() {
		_output.Dispose();
		_error.Dispose();
		Directory.Delete(_folder, recursive: true);
	}

	[Test]
	public void Run_RealPackage_SumsUpAndSucceeds() {
		int exitCode = Run(RepositoryFiles.PackageFolder);

		Assert.That((exitCode, _error.ToString()), Is.EqualTo((0, "")));
		Assert.That(_output.ToString().Trim(), Does.Match("^OpenCxHandoff: [0-9]+ files checked, no findings\\.$"));
	}

	[Test]
	public void Run_FolderArchiveOrZip_ChecksTheSameFiles() {
		string folder = _pages.WriteTo(_folder);
		string archive = folder + ".gz";
		File.WriteAllBytes(archive, new PackedPackage(_pages).ToArchive());
		string zip = Path.Combine(_folder, "app.zip");
		using (ZipArchive app = ZipFile.Open(zip, ZipArchiveMode.Create)) {
			app.CreateEntryFromFile(archive, Path.GetFileName(archive));
		}

		int[] exitCodes = [Run(folder + "/"), Run(archive), Run(zip)];

		Assert.That((exitCodes, _error.ToString()), Is.EqualTo((new[] { 0, 0, 0 }, "")));
		Assert.That(_output.ToString().Trim().Split(Environment.NewLine),
			Has.Exactly(3).Items.And.All.EqualTo($"OpenCxSamplePages: {_pages.Paths.Count} files checked, no findings."));
	}

	[Test]
	public void Run_BrokenPackage_PrintsALineForEachFinding() {
		_pages.Set("descriptor.json", "Descriptor.PackageVersion", "\"one\"");
		_pages.Delete("Schemas/Case/properties.json");
		string folder = _pages.WriteTo(_folder);

		int exitCode = Run(folder);

		Assert.That((exitCode, _error.ToString()), Is.EqualTo((1, "")));
		Assert.That(_output.ToString().Trim().Split(Environment.NewLine), Is.EqualTo(new[] {
			$"{folder}/Schemas/Case/properties.json: the file is missing; add it, or remove the whole schema [04-schema-files]",
			$"{folder}/descriptor.json: Descriptor.PackageVersion: this is no version; "
				+ "write one such as 1.2.3, and raise it with each release [19-package-version]",
			$"OpenCxSamplePages: {_pages.Paths.Count} files checked, 2 findings."
		}));
	}

	[Test]
	public void Run_Json_GivesPackagesAndFindings() {
		_pages.Set("descriptor.json", "Descriptor.PackageVersion", "\"one\"");

		int exitCode = Run(_pages.WriteTo(_folder), "--json");

		JsonElement report = JsonDocument.Parse(_output.ToString()).RootElement;
		JsonElement package = report.GetProperty("packages").EnumerateArray().Single();
		JsonElement finding = report.GetProperty("findings").EnumerateArray().Single();
		Assert.That(exitCode, Is.EqualTo(1));
		Assert.That(package.GetProperty("name").GetString(), Is.EqualTo("OpenCxSamplePages"));
		Assert.That(package.GetProperty("files").GetInt32(), Is.EqualTo(_pages.Paths.Count));
		Assert.That(finding.EnumerateObject().Select(member => member.Name), Is.EqualTo(["rule", "file", "key", "problem", "remedy"]));
		Assert.That(finding.GetProperty("rule").GetString(), Is.EqualTo("19-package-version"));
	}

	[Test]
	public void Run_OtherPrefix_HoldsItAgainstTheNames() {
		int exitCode = Run(_pages.WriteTo(_folder), "--prefix", "Usr");

		Assert.That(exitCode, Is.EqualTo(1));
		Assert.That(_output.ToString(), Does.Contain("the name does not start with Usr; put the prefix before it [08-vendor-prefix]"));
	}

	[Test]
	public void Run_SamePackageTwice_SaysSo() {
		string folder = _pages.WriteTo(_folder);

		AssertCannotRead($"{folder}: the package OpenCxSamplePages is given twice.", folder, folder);
	}

	[Test]
	public void Run_NoSuchFile_SaysSo() {
		AssertCannotRead("missing: there is no folder and no file with this name.", "missing");
	}

	[Test]
	public void Run_NothingTyped_AsksForAPackage() {
		Assert.That(Run(), Is.EqualTo(2));
		Assert.That(_error.ToString().Trim(), Does.StartWith("Required argument missing for command: "));
	}

	[TestCase("package.gz", "not packed", "the archive is damaged or cut off")]
	[TestCase("package.gz", "", "the archive is damaged or cut off")]
	[TestCase("package.zip", "not packed", "this is not a zip")]
	[TestCase("package.txt", "not packed", "a package is a folder, a .gz or a .zip")]
	public void Run_FileThatIsNoPackage_SaysSo(string name, string text, string reason) {
		string file = Path.Combine(_folder, name);
		File.WriteAllText(file, text);

		AssertCannotRead($"{file}: {reason}.", file);
	}

	[Test]
	public void Run_Help_NamesAllThatItTakes() {
		Assert.That(Run("--help"), Is.Zero);
		Assert.That(_output.ToString(), Does.Contain("<packages>").And.Contain("--json").And.Contain("--prefix"));
	}

	private void AssertCannotRead(string sentence, params string[] typed) {
		Assert.That(Run(typed), Is.EqualTo(2));
		Assert.That((_output.ToString(), _error.ToString().Trim()), Is.EqualTo(("", sentence)));
	}

	private int Run(params string[] typed) => CheckCommand.Run(typed, _output, _error);
}
