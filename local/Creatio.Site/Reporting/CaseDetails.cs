namespace Creatio.Site.Reporting;

/// <summary>A case with all that belongs to it.</summary>
internal sealed record CaseDetails {
	/// <summary>The Case record.</summary>
	public required Record Case { get; init; }

	/// <summary>The OpenCxSession record, or null when the case did not come from OpenCX.</summary>
	public required Record? Session { get; init; }

	/// <summary>The case's Contact record, or null.</summary>
	public required Record? Contact { get; init; }

	/// <summary>Files of the messages, then files of the case.</summary>
	public required IReadOnlyList<FileReference> Files { get; init; }

	/// <summary>The Activity records in the order of their start.</summary>
	public required IReadOnlyList<Record> Activities { get; init; }

	/// <summary>The OpenCxMessage records in their sequence.</summary>
	public required IReadOnlyList<Record> Messages { get; init; }
}
