namespace Creatio.PackageChecker.Reporting;

/// <summary>Says what came of a check.</summary>
internal abstract class Report {
	/// <summary>A report for scripts or for people.</summary>
	public static Report Create(bool asJson, TextWriter output) => asJson ? new JsonReport(output) : new TextReport(output);

	/// <summary>Writes the report.</summary>
	public abstract void Write(CheckResult result);
}
