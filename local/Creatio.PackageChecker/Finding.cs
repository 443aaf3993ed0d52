namespace Creatio.PackageChecker;

/// <summary>Something in a package that breaks a rule.</summary>
/// <param name="Rule">Code of the rule, such as <c>12-indexes</c>; it never changes.</param>
/// <param name="File">The file at fault.</param>
/// <param name="Key">Where in the file: a JSON key or a metadata path; empty if the file as a whole is at fault.</param>
/// <param name="Problem">What is wrong, without a full stop.</param>
/// <param name="Remedy">What to do about it, without a full stop.</param>
internal sealed record Finding(string Rule, string File, string Key, string Problem, string Remedy);
