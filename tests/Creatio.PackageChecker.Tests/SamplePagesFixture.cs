using Creatio.PackageChecker.Tests.Samples;

namespace Creatio.PackageChecker.Tests;

/// <summary>Gives each test the sample package beside the copy of the real one.</summary>
internal abstract class SamplePagesFixture : CheckerFixture {
	/// <summary>The sample package.</summary>
	protected PackageCopy Pages { get; } = SamplePages.Create();

	/// <summary>Checks both packages and expects one finding, in the sample.</summary>
	protected void AssertFindsInPages(string rule, string file, string key) => AssertFinds([Handoff, Pages], new Place(rule, file, key));
}
