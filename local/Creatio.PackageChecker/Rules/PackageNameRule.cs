using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A package is named as its folder or archive, without a dot, and has an id: clio and the server take its code from the file name.
/// </summary>
internal sealed class PackageNameRule() : PackageRule("01-package-name") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) {
		if (!package.Files.Contains(PackageFiles.Descriptor)) {
			yield return InFile(package.Files.FullPath(PackageFiles.Descriptor), "the file is missing", "add the package's descriptor");
		}
		if (!package.Descriptor.IsPresent) {
			yield break;
		}
		PackageValue name = package.Descriptor.Get("Name");
		if (name.AsText() != package.Name) {
			yield return At(name, $"the name is not that of the folder or archive, {package.Name}", "give both the same name");
		}
		if (name.AsText().Contains('.', StringComparison.Ordinal)) {
			yield return At(name, "the name has a dot, at which the installer cuts it", "take the dot out");
		}
		if (package.UId == null) {
			yield return At(package.Descriptor.Get("UId"), "the package has no id", "give it a GUID that never changes");
		}
	}
}
