using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker.Rules;

/// <summary>A rule for each data binding whose descriptor could be read.</summary>
internal abstract class BindingRule(string code) : PackageRule(code) {
	/// <inheritdoc/>
	protected sealed override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		package.Bindings.Where(binding => binding.Descriptor.IsPresent).SelectMany(binding => Check(binding, configuration));

	/// <summary>Finds what breaks the rule in a binding.</summary>
	protected abstract IEnumerable<Finding> Check(DataBinding binding, Configuration configuration);
}
