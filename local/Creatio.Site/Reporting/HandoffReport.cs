namespace Creatio.Site.Reporting;

/// <summary>What became of one file.</summary>
/// <param name="File">Path as it was given.</param>
/// <param name="Answer">What the service answered.</param>
/// <param name="Details">The case, or null when there is none.</param>
internal sealed record HandoffReport(string File, HandoffAnswer Answer, CaseDetails? Details);
