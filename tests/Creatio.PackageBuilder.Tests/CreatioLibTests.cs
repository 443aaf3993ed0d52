namespace Creatio.PackageBuilder.Tests;

/// <summary>
/// Compiling the package against the assemblies of a Creatio. Those are not free, so here the local platform lies under their names.
/// </summary>
[TestFixture]
internal sealed class CreatioLibTests {
	private const string Net = "netstandard2.0";
	private const string Framework = "net472";

	private readonly TemporaryFolder _folder = new();

	[OneTimeSetUp]
	public void CompilePlatform() {
		CommandRun run = CommandRun.Dotnet("build", "local/Creatio.Platform", "--artifacts-path", _folder.PathOf("platform"));
		Assert.That(run.ExitCode, Is.Zero, run.Output);
	}

	[OneTimeTearDown]
	public void DeleteFolder() => _folder.Dispose();

	[Test]
	public void Build_FolderPerTarget_CompilesBoth() {
		CopyPlatform(Net, "own/netstandard2.0");
		CopyPlatform(Framework, "own/net472");

		Assert.That(CompiledTargets("own"), Is.EquivalentTo(new[] { Net, Framework }));
	}

	[Test]
	public void Build_WorkspaceOfOneRuntime_CompilesItsTarget() {
		CopyPlatform(Framework, "workspace/.application/net-framework/core-bin");

		Assert.That(CompiledTargets("workspace/.application"), Is.EqualTo(new[] { Framework }));
	}

	// Of the .NET build, only the assemblies of the web services may be at hand: the others serve both.
	[TestCase(".NETStandard,Version=v2.0", Net)]
	[TestCase(".NETFramework,Version=v4.7.2", Framework)]
	public void Build_FolderOfASite_CompilesTheTargetOfItsWebServices(string platform, string target) {
		CopyPlatform(target, target);
		_folder.Write($"{target}/Terrasoft.Web.Common.dll", platform);

		Assert.That(CompiledTargets(target), Is.EqualTo(new[] { target }));
	}

	[TestCase(Net)]
	[TestCase(Framework)]
	public void Build_FolderThatDoesNotTell_CompilesTheTargetThatIsAskedFor(string target) {
		CopyPlatform(target, "asked-" + target);

		Assert.That(CompiledTargets("asked-" + target, "-f", target), Is.EqualTo(new[] { target }));
	}

	private void CopyPlatform(string target, string folder) {
		Directory.CreateDirectory(_folder.PathOf(folder));
		File.Copy(_folder.PathOf($"platform/bin/Creatio.Platform/debug_{target}/Creatio.Platform.dll"),
			_folder.PathOf(folder + "/Terrasoft.Core.dll"), overwrite: true);
	}

	private IEnumerable<string> CompiledTargets(string creatioLib, params string[] arguments) {
		string artifacts = _folder.PathOf($"package-{creatioLib.Replace('/', '-')}");
		CommandRun run = CommandRun.Dotnet(
			["build", "packages/OpenCxHandoff", "--artifacts-path", artifacts, "-p:CreatioLib=" + _folder.PathOf(creatioLib), .. arguments]);
		Assert.That(run.ExitCode, Is.Zero, run.Output);
		return Directory.EnumerateFiles(Path.Combine(artifacts, "bin"), "OpenCxHandoff.dll", SearchOption.AllDirectories)
			.Select(assembly => Path.GetFileName(Path.GetDirectoryName(assembly)!).Replace("debug_", "", StringComparison.Ordinal));
	}
}
