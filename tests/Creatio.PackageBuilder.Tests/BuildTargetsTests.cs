using System.Runtime.Versioning;

namespace Creatio.PackageBuilder.Tests;

/// <summary>The targets of build.cake that use clio, here a script that prints what it is asked.</summary>
[TestFixture]
[UnsupportedOSPlatform("windows")]
[Platform(Exclude = "Win", Reason = "The stand-in for clio is a shell script.")]
internal sealed class BuildTargetsTests {
	private const string Registration = "clio reg-web-app dev -u https://dev.creatio.example.com/ -i true -l USER -p PASSWORD";

	private readonly TemporaryFolder _folder = new();
	private readonly CakeScript _script;

	public BuildTargetsTests() => _script = new CakeScript(_folder.PathOf("cache"));

	private string WithClio => _folder.PathOf("") + Path.PathSeparator + WithoutClio;

	private static string WithoutClio => string.Join(Path.PathSeparator, Environment.GetEnvironmentVariable("PATH")!
		.Split(Path.PathSeparator).Where(folder => !File.Exists(Path.Combine(folder, "clio"))));

	[OneTimeSetUp]
	public void RestoreCake() => CakeScript.RestoreTool();

	[OneTimeTearDown]
	public void DeleteFolder() => _folder.Dispose();

	// --exclusive leaves out what the target depends on, such as packing.
	[TestCase("--target=Install --exclusive --environment=dev", "push-app artifacts/OpenCxHandoff.zip -e dev")]
	[TestCase("--target=Install --exclusive --environment=dev --package=OpenCxHandoff", "push-pkg artifacts/OpenCxHandoff.gz -e dev")]
	[TestCase("--target=Uninstall --environment=dev", "uninstall-app-remote OpenCxHandoff -e dev")]
	[TestCase("--target=Uninstall --environment=dev --package=OpenCxHandoffUI", "delete-pkg-remote OpenCxHandoffUI -e dev")]
	public void Target_SiteIsKnown_AsksClio(string typed, string command) {
		WriteClio(exitCode: 0);

		CommandRun run = _script.Run(WithClio, typed.Split(' '));

		Assert.That(run.ExitCode, Is.Zero, run.Output);
		Assert.That(run.Output.Split('\n'), Has.One.EqualTo("clio: " + command));
	}

	[TestCase("--target=Install", "clio.json has no environment '': give --environment=NAME with one of dev, or add it there.")]
	[TestCase("--target=Uninstall --environment=test",
		"clio.json has no environment 'test': give --environment=NAME with one of dev, or add it there.")]
	[TestCase("--target=Install --environment=dev --package=Other",
		"clio.json has no package 'Other': give --package=NAME with one of OpenCxHandoff, OpenCxHandoffUI, or add it there.")]
	public void Target_NameThatTheManifestDoesNotHave_IsToldBeforeAnythingElse(string typed, string sentence) {
		WriteClio(exitCode: 0);

		CommandRun run = _script.Run(WithClio, typed.Split(' '));

		Assert.That((run.ExitCode, run.LastLine), Is.EqualTo((1, "Error: " + sentence)));
		Assert.That(run.Output, Does.Not.Contain("clio: "));
	}

	[Test]
	public void Target_ClioIsMissing_TellsHowToGetIt() {
		CommandRun run = _script.Run(WithoutClio, "--target=Install", "--environment=dev");

		Assert.That((run.ExitCode, run.LastLine), Is.EqualTo((1,
			$"Error: clio is not installed: run 'dotnet tool install clio --global', then '{Registration}'.")));
	}

	[Test]
	public void Target_ClioFails_FailsAndTellsHowToRegisterTheSite() {
		WriteClio(exitCode: 3);

		CommandRun run = _script.Run(WithClio, "--target=Uninstall", "--environment=dev");

		Assert.That((run.ExitCode, run.LastLine), Is.EqualTo((1,
			$"Error: clio could not do it (exit code 3), its lines above say why; if it does not know the site, run '{Registration}'.")));
	}

	[Test]
	public void Compile_FolderWithoutAssemblies_TellsWhichFolderToGive() {
		CommandRun run = _script.Run(WithoutClio, "--target=Compile", "--creatioLib=" + _folder.PathOf("none"));

		Assert.That(run.ExitCode, Is.EqualTo(1));
		Assert.That(run.Output, Does.Contain($"There is no Terrasoft.Core.dll in {_folder.PathOf("none")}: give the folder of a site's assemblies"));
	}

	private void WriteClio(int exitCode) {
		string clio = _folder.Write("clio", $"#!/bin/sh\necho \"clio: $*\"\nexit {exitCode}\n");
		File.SetUnixFileMode(clio, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
	}
}
