using System.Text.Json;

const string Solution = "OpenCx.CreatioPackage.sln";
const string Artifacts = "artifacts";

Manifest manifest = JsonSerializer.Deserialize<Manifest>(System.IO.File.ReadAllText("clio.json"), JsonSerializerOptions.Web);

Task("Build")
	.Description("Compiles everything in release mode.")
	.Does(() => DotNetBuild(Solution, new DotNetBuildSettings { Configuration = "Release" }));

Task("Test")
	.Description("Runs all tests.")
	.Does(() => DotNetTest(Solution));

Task("Pack")
	.Description("Packs the packages of clio.json into artifacts/: one .gz each, and a .zip of them, the app.")
	.Does(() => DotNetRun("local/Creatio.PackageBuilder", new ProcessArgumentBuilder()
		.AppendSwitchQuoted("--application", manifest.Application)
		.AppendSwitchQuoted("--package-version", manifest.Version)
		.AppendSwitchQuoted("--output", Artifacts)
		.Append(string.Join(" ", manifest.Packages.Select(package => $"\"{package.Path}\"")))));

Task("Check")
	.Description("Holds the packed app against the rules of Creatio's package format, installs it on a local site and hands a conversation over to it.")
	.IsDependentOn("Pack")
	.Does(() => {
		DotNetRun("local/Creatio.PackageChecker", new ProcessArgumentBuilder().AppendQuoted(AppArchive()));
		DotNetRun("local/Creatio.Site", new ProcessArgumentBuilder()
			.Append("handoff samples/one-message.json --package")
			.AppendQuoted(AppArchive()));
	});

Task("Compile")
	.Description("Compiles the C# of the packages as Creatio does; with --creatioLib=FOLDER against the assemblies of a Creatio in that folder.")
	.Does(() => DotNetBuild("packages/OpenCxHandoff", new DotNetBuildSettings {
		MSBuildSettings = HasArgument("creatioLib")
			? new DotNetMSBuildSettings().WithProperty("CreatioLib", Argument<string>("creatioLib"))
			: null
	}));

Task("Verify")
	.Description("Everything that can be proven of the packages without a Creatio: compiles, packs and checks them.")
	.IsDependentOn("Compile")
	.IsDependentOn("Pack")
	.IsDependentOn("Check");

Task("FindSite")
	.Description("Makes sure that clio is there and clio.json has what --environment=NAME and --package=NAME name.")
	.Does(() => {
		FindClio(FindEnvironment());
		if (HasArgument("package")) {
			FindPackage();
		}
	});

Task("Install")
	.Description("Installs the app on the site --environment=NAME; with --package=NAME only that package.")
	.IsDependentOn("FindSite")
	.IsDependentOn("Pack")
	.Does(() => RunClio(HasArgument("package") ? $"push-pkg {Artifacts}/{FindPackage()}.gz" : $"push-app {AppArchive()}"));

Task("Uninstall")
	.Description("Removes the app from the site --environment=NAME; with --package=NAME only that package. See docs/uninstall.md for what stays.")
	.IsDependentOn("FindSite")
	.Does(() => RunClio(HasArgument("package")
		? $"delete-pkg-remote {FindPackage()}"
		: $"uninstall-app-remote {manifest.Application}"));

Task("Default")
	.IsDependentOn("Test");

RunTarget(Argument("target", "Default"));

string AppArchive() => $"{Artifacts}/{manifest.Application}.zip";

string FindEnvironment() => Find("environment", manifest.Environments.Keys);

string FindPackage() => Find("package", manifest.Packages.Select(package => package.Name));

string Find(string kind, IEnumerable<string> names) {
	string name = Argument(kind, "");
	return names.Contains(name)
		? name
		: throw new CakeException($"clio.json has no {kind} '{name}': give --{kind}=NAME with one of {string.Join(", ", names)}, or add it there.");
}

FilePath FindClio(string environment) => Context.Tools.Resolve(["clio", "clio.exe"])
	?? throw new CakeException($"clio is not installed: run 'dotnet tool install clio --global', then '{DescribeRegistration(environment)}'.");

string DescribeRegistration(string name) {
	Environment environment = manifest.Environments[name];
	return $"clio reg-web-app {name} -u {environment.Uri} -i {(environment.IsNetCore ? "true" : "false")} -l USER -p PASSWORD";
}

void RunClio(string command) {
	string environment = FindEnvironment();
	int exitCode = StartProcess(FindClio(environment), $"{command} -e {environment}");
	if (exitCode != 0) {
		throw new CakeException(
			$"clio could not do it (exit code {exitCode}), its lines above say why; if it does not know the site, run '{DescribeRegistration(environment)}'.");
	}
}

record Manifest(string Application, string Version, IReadOnlyList<Package> Packages, IReadOnlyDictionary<string, Environment> Environments);

record Package(string Name, string Path);

record Environment(Uri Uri, bool IsNetCore);
