using Creatio.PackageChecker.Tests.Samples;
using Creatio.Packages;
using TestSupport;

namespace Creatio.PackageChecker.Tests;

/// <summary>Gives each test a copy of the real package.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal abstract class CheckerFixture {
	/// <summary>A GUID that stands for nothing.</summary>
	protected const string Unknown = "11111111-1111-4111-8111-111111111111";

	private static readonly Lazy<PackageFiles> _realPackage = new(() => PackageSource.Read(RepositoryFiles.PackageFolder).Single());

	/// <summary>The copy.</summary>
	protected PackageCopy Handoff { get; } = PackageCopy.Of(_realPackage.Value);

	/// <summary>Checks packages together.</summary>
	protected static IReadOnlyList<Finding> Check(params PackageCopy[] packages) =>
		Checker.Check([.. packages.Select(package => package.ToFiles())], "OpenCx").Findings;

	/// <summary>Checks the copy alone and expects one finding.</summary>
	protected void AssertFinds(string rule, string file, string key) => AssertFinds([Handoff], new Place(rule, file, key));

	/// <summary>Checks packages together and expects findings, no more and no fewer.</summary>
	protected static void AssertFinds(PackageCopy[] packages, params Place[] places) {
		IReadOnlyList<Finding> findings = Check(packages);

		Assert.That(findings.Select(finding => PlaceOf(finding, packages)), Is.EquivalentTo(places), string.Join('\n', findings));
		Assert.That(findings, Is.All.Matches<Finding>(finding => finding.Problem.Length > 0 && finding.Remedy.Length > 0));
	}

	private static Place PlaceOf(Finding finding, PackageCopy[] packages) {
		PackageCopy package = packages.First(package => finding.File.StartsWith(package.Location + "/", StringComparison.Ordinal));
		return new Place(finding.Rule, finding.File[(package.Location.Length + 1)..], finding.Key);
	}
}
