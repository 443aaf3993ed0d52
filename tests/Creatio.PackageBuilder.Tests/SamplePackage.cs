namespace Creatio.PackageBuilder.Tests;

/// <summary>Writes packages with one file of each kind that a release changes.</summary>
internal static class SamplePackage {
	public const string OldDate = @"\/Date(1000)\/";

	public const string Code = @"Schemas\UsrCode\UsrCode.cs";

	/// <summary>Descriptors that carry the time of the last change, as they are called in the archive.</summary>
	public static readonly string[] Descriptors = [
		"descriptor.json",
		@"Data\UsrRows\descriptor.json",
		@"Schemas\UsrCode\descriptor.json",
		@"SqlScripts\UsrScript\descriptor.json"
	];

	public static string Write(TemporaryFolder folder, string name = "UsrSample", string dependency = "UsrBase") {
		folder.Write($"{name}/descriptor.json", $$$"""
			{"Descriptor":{"UId":"1","PackageVersion":"0.1.0","Name":"{{{name}}}","ModifiedOnUtc":"{{{OldDate}}}",
			"DependsOn":[{"Name":"{{{dependency}}}","PackageVersion":"0.1.0"},{"Name":"CrtBase","PackageVersion":"7.8.0"}]}}
			""");
		folder.Write($"{name}/Schemas/UsrCode/descriptor.json", $$$"""{"Descriptor":{"UId":"2","ModifiedOnUtc":"{{{OldDate}}}"}}""");
		folder.Write($"{name}/Schemas/UsrCode/UsrCode.cs", "class UsrCode { }");
		folder.Write($"{name}/Data/UsrRows/descriptor.json", $$$"""{"Descriptor":{"UId":"3","ModifiedOnUtc":"{{{OldDate}}}"}}""");
		folder.Write($"{name}/Data/UsrRows/filter.json", "");
		folder.Write($"{name}/SqlScripts/UsrScript/descriptor.json", $$$"""{"SqlScript":{"UId":"4","ModifiedOnUtc":"{{{OldDate}}}"}}""");
		folder.Write($"{name}/Files/app-descriptor.json", """{"Name":"Sample","Version":"0.1.0"}""");
		return folder.PathOf(name);
	}
}
