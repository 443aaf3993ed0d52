using Creatio.PackageChecker.Model;

namespace Creatio.PackageChecker;

/// <summary>What came of a check.</summary>
/// <param name="Packages">The packages that were checked.</param>
/// <param name="Findings">What is wrong with them, by file.</param>
internal sealed record CheckResult(IReadOnlyList<Package> Packages, IReadOnlyList<Finding> Findings);
