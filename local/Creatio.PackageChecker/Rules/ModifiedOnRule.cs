using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>What is installed says when it was changed, in a form that the server reads: by that an update is told from the old.</summary>
internal sealed partial class ModifiedOnRule() : PackageRule("18-modified-on") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Package package, Configuration configuration) =>
		DescriptorsOf(package).Where(descriptor => descriptor.IsPresent)
			.Select(descriptor => descriptor.Get("ModifiedOnUtc"))
			.Where(date => !DatePattern().IsMatch(date.AsText()))
			.Select(date => At(date, "this is no time of a change",
				"write /Date(MILLISECONDS)/ with 13 digits, or a time such as 2026-01-31T12:00:00Z"));

	private static IEnumerable<PackageValue> DescriptorsOf(Package package) => [
		package.Descriptor,
		.. package.Schemas.Select(schema => schema.Descriptor),
		.. package.Bindings.Select(binding => binding.Descriptor),
		.. package.SqlScripts.Select(script => script.Descriptor)
	];

	[GeneratedRegex(@"^(/Date\(\d{13}\)/|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z)$")]
	private static partial Regex DatePattern();
}
