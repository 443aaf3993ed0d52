namespace Creatio.PackageChecker.Tests;

/// <summary>Where a finding is: the rule that is broken, the file within the package, the key within the file.</summary>
internal sealed record Place(string Rule, string File, string Key);
