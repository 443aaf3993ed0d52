namespace OpenCxHandoff.Tests.Faults;

/// <summary>A file of a reply: its record is there before its content.</summary>
internal sealed class SimulatedFile(OpenCxReplyFile record, DateTime savedOn, DateTime storedOn) {
	public OpenCxReplyFile Record { get; } = record;

	/// <summary>When its record was saved.</summary>
	public DateTime SavedOn { get; } = savedOn;

	/// <summary>From when on it has a content.</summary>
	public DateTime StoredOn { get; } = storedOn;

	public bool IsTooLarge { get; init; }

	public byte[] Bytes => Record.Id.ToByteArray();

	/// <summary>Whether a run of its process came so far that the file is in the queue, or is left to its reply.</summary>
	public bool IsTakenCareOf { get; set; }
}
