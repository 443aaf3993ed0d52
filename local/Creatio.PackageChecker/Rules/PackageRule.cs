using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>A rule for each package.</summary>
internal abstract class PackageRule(string code) : Rule(code) {
	/// <inheritdoc/>
	public override IEnumerable<Finding> Check(Configuration configuration) =>
		configuration.Packages.SelectMany(package => Check(package, configuration));

	/// <summary>Finds what breaks the rule in a package.</summary>
	protected abstract IEnumerable<Finding> Check(Package package, Configuration configuration);
}
