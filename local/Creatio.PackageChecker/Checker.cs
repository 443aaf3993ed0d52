using Creatio.PackageChecker.Model;
using Creatio.PackageChecker.Rules;
using Creatio.Packages;

namespace Creatio.PackageChecker;

/// <summary>Reads packages once and holds all rules against them together.</summary>
internal static class Checker {
	/// <summary>Checks packages.</summary>
	/// <param name="paths">Package folders, <c>.gz</c> archives, or <c>.zip</c> files with several of them.</param>
	/// <param name="prefix">What the names of the vendor's own schemas start with.</param>
	/// <exception cref="PackageInstallException">There is no package at a path, or its archive cannot be read.</exception>
	public static CheckResult Check(IEnumerable<string> paths, string prefix) => Check([.. paths.SelectMany(PackageSource.Read)], prefix);

	/// <summary>Checks packages whose files were read.</summary>
	/// <param name="files">The files of each package.</param>
	/// <param name="prefix">What the names of the vendor's own schemas start with.</param>
	/// <exception cref="PackageInstallException">A package is given twice.</exception>
	public static CheckResult Check(IReadOnlyList<PackageFiles> files, string prefix) {
		List<Package> packages = [.. files.Select(files => new PackageReader(files).Read())];
		RefuseDuplicates(packages);
		var configuration = new Configuration(packages, prefix);
		IEnumerable<Finding> findings = AllRules.All.SelectMany(rule => rule.Check(configuration));
		return new CheckResult(packages, [.. findings.OrderBy(finding => finding.File, StringComparer.Ordinal)]);
	}

	private static void RefuseDuplicates(IReadOnlyList<Package> packages) {
		if (packages.GroupBy(package => package.Name).FirstOrDefault(same => same.Count() > 1) is { } twice) {
			throw new PackageInstallException(twice.Last().Files.Location, "", $"the package {twice.Key} is given twice");
		}
	}
}
