#load build/PackageArchive.cs

using System.Text.Json;

const string Solution = "OpenCx.CreatioPackage.sln";
const string Artifacts = "artifacts";

Task("Build")
	.Description("Compiles everything in release mode.")
	.Does(() => DotNetBuild(Solution, new DotNetBuildSettings { Configuration = "Release" }));

Task("Test")
	.Description("Runs all tests.")
	.Does(() => DotNetTest(Solution));

Task("Pack")
	.Description("Packs each package of clio.json into artifacts/, in the form that clio installs.")
	.Does(() => {
		EnsureDirectoryExists(Artifacts);
		foreach (Package package in ReadManifest().Packages) {
			string archive = $"{Artifacts}/{package.Name}.gz";
			IReadOnlyList<string> files = PackageArchive.Pack(package.Path, archive);
			Information($"{archive}: {package.Name} {package.Version}, {files.Count} files");
		}
	});

Task("Default")
	.IsDependentOn("Test");

RunTarget(Argument("target", "Default"));

Manifest ReadManifest() =>
	JsonSerializer.Deserialize<Manifest>(System.IO.File.ReadAllText("clio.json"), JsonSerializerOptions.Web);

record Manifest(IReadOnlyList<Package> Packages);

record Package(string Name, string Path, string Version);
