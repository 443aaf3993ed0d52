using Creatio.PackageChecker.Tests.Samples;

namespace Creatio.PackageChecker.Tests;

/// <summary>Rules 1 to 3, 18 and 19: the package as a whole.</summary>
[TestFixture]
internal sealed class PackageTests : CheckerFixture {
	private const string Descriptor = "descriptor.json";

	[Test]
	public void Check_RealPackage_FindsNothing() {
		AssertFinds([Handoff]);
	}

	[TestCase("01-package-name", "Descriptor.Name", "\"OpenCxOther\"")]
	[TestCase("01-package-name", "Descriptor.UId", "\"first\"")]
	[TestCase("02-package-type", "Descriptor.Type", "2")]
	[TestCase("02-package-type", "Descriptor.ProjectPath", "\"Files/OpenCxHandoff.csproj\"")]
	[TestCase("03-dependencies", "Descriptor.DependsOn[0].Name", "\"CrtBase\"")]
	[TestCase("18-modified-on", "Descriptor.ModifiedOnUtc", "\"yesterday\"")]
	[TestCase("18-modified-on", "Descriptor.ModifiedOnUtc", "\"/Date(1735689600)/\"")]
	[TestCase("18-modified-on", "Descriptor.ModifiedOnUtc", null)]
	[TestCase("19-package-version", "Descriptor.PackageVersion", "\"one\"")]
	[TestCase("19-package-version", "Descriptor.PackageVersion", null)]
	public void Check_DescriptorChanged_NamesTheKey(string rule, string place, string? value) {
		string key = Handoff.Set(Descriptor, place, value);

		AssertFinds(rule, Descriptor, key);
	}

	[TestCase("\"2026-01-31T12:00:00Z\"")]
	[TestCase("\"2026-01-31T12:00:00.123Z\"")]
	public void Check_TimeInIsoForm_FindsNothing(string value) {
		Handoff.Set(Descriptor, "Descriptor.ModifiedOnUtc", value);

		AssertFinds([Handoff]);
	}

	[TestCase("Schemas/OpenCxText/descriptor.json")]
	[TestCase("Data/OpenCxSessionStatus/descriptor.json")]
	public void Check_TimeOfAChangeMissing_NamesTheKey(string file) {
		string key = Handoff.Set(file, "Descriptor.ModifiedOnUtc", null);

		AssertFinds("18-modified-on", file, key);
	}

	[Test]
	public void Check_DescriptorMissing_NamesTheFile() {
		Handoff.Delete(Descriptor);

		AssertFinds("01-package-name", Descriptor, "");
	}

	[Test]
	public void Check_NameWithDot_FindsThatTheInstallerCutsIt() {
		Handoff.RenameFolder("OpenCx.Handoff");
		string key = Handoff.Set(Descriptor, "Descriptor.Name", "\"OpenCx.Handoff\"");

		AssertFinds("01-package-name", Descriptor, key);
	}

	[Test]
	public void Check_AssemblyPackageWithoutItsFiles_NamesProjectAndAssemblies() {
		Handoff.Set(Descriptor, "Descriptor.Type", "1");
		string project = Handoff.Set(Descriptor, "Descriptor.ProjectPath", "\"Files/OpenCxHandoff.csproj\"");

		AssertFinds([Handoff],
			new Place("02-package-type", Descriptor, project),
			new Place("02-package-type", "Files/Bin/OpenCxHandoff.dll", ""),
			new Place("02-package-type", "Files/Bin/netstandard/OpenCxHandoff.dll", ""));
	}

	[Test]
	public void Check_AssemblyPackageWithoutProjectPath_NamesTheKey() {
		Handoff.Set(Descriptor, "Descriptor.Type", "1");
		Handoff.WriteBytes("Files/Bin/OpenCxHandoff.dll", []);
		Handoff.WriteBytes("Files/Bin/netstandard/OpenCxHandoff.dll", []);

		AssertFinds("02-package-type", Descriptor, "Descriptor.ProjectPath");
	}

	[Test]
	public void Check_DependencyWithoutName_NamesTheDependency() {
		Handoff.Set(Descriptor, "Descriptor.DependsOn[0].Name", null);

		AssertFinds("03-dependencies", Descriptor, $"Descriptor.DependsOn.[\"3a71e376-9ac3-3049-c62b-9c43b9abe054\"]");
	}

	[Test]
	public void Check_DependencyTwice_NamesTheSecond() {
		string first = Handoff.Find(Descriptor, @"""DependsOn"": \[\s*(\{[^}]*\})");
		Handoff.Replace(Descriptor, first, $"{first},\n{first}");

		AssertFinds("03-dependencies", Descriptor, "Descriptor.DependsOn.[\"3a71e376-9ac3-3049-c62b-9c43b9abe054\"].UId");
	}

	[Test]
	public void Check_DependencyWithUnknownId_NamesTheRightOne() {
		Handoff.Set(Descriptor, "Descriptor.DependsOn[0].UId", $"\"{Unknown}\"");

		AssertFinds("03-dependencies", Descriptor, $"Descriptor.DependsOn.[\"{Unknown}\"].UId");
	}

	[Test]
	public void Check_PackageDependsOnItself_FindsTheCircle() {
		string uid = Handoff.Find(Descriptor, "\"UId\": \"([^\"]+)\"");
		Handoff.Replace(Descriptor, "\"DependsOn\": [", $$"""
			"DependsOn": [ { "UId": "{{uid}}", "Name": "OpenCxHandoff" },
			""");

		AssertFinds("03-dependencies", Descriptor, "Descriptor.DependsOn");
	}

	[Test]
	public void Check_PackagesDependOnEachOther_FindsTheCircleInBoth() {
		PackageCopy pages = SamplePages.Create();
		Handoff.Replace(Descriptor, "\"DependsOn\": [", $$"""
			"DependsOn": [ { "UId": "{{SamplePages.PackageUId}}", "Name": "OpenCxSamplePages" },
			""");

		AssertFinds([Handoff, pages],
			new Place("03-dependencies", Descriptor, "Descriptor.DependsOn"),
			new Place("03-dependencies", Descriptor, "Descriptor.DependsOn"));
	}
}
