using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A rule for packages: a pure function of what was read.</summary>
/// <param name="code">Number and name of the rule, which never change.</param>
internal abstract class Rule(string code) {
	/// <summary>Number and name of the rule.</summary>
	public string Code => code;

	/// <summary>Finds what breaks the rule.</summary>
	public abstract IEnumerable<Finding> Check(Configuration configuration);

	/// <summary>A finding at a value.</summary>
	protected Finding At(PackageValue value, string problem, string remedy) => new(code, value.Path, value.Key, problem, remedy);

	/// <summary>A finding about a file.</summary>
	protected Finding InFile(string file, string problem, string remedy, string key = "") => new(code, file, key, problem, remedy);
}
