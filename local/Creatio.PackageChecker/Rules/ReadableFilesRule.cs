using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>JSON and metadata can be read: a malformed file stops the installation.</summary>
internal sealed class ReadableFilesRule() : PackageRule("04-readable-files") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		package.Faults.Select(fault => InFile(fault.Path, fault.Reason, "correct the file", fault.Key));
}
