using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A package has a version. That it is higher than the one installed, without which no data row is written, shows only when both are known.
/// </summary>
internal sealed partial class PackageVersionRule() : PackageRule("19-package-version") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) {
		PackageValue version = package.Descriptor.Get("PackageVersion");
		if (package.Descriptor.IsPresent && !VersionPattern().IsMatch(version.AsText())) {
			yield return At(version, "this is no version", "write one such as 1.2.3, and raise it with each release");
		}
	}

	[GeneratedRegex(@"^\d+(\.\d+){2,3}(-[0-9A-Za-z.-]+)?$")]
	private static partial Regex VersionPattern();
}
