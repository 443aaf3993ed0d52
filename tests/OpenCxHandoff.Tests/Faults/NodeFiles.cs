namespace OpenCxHandoff.Tests.Faults;

/// <summary>The files as a node reads them.</summary>
internal sealed class NodeFiles(SimulatedNode node, SimulatedDatabase database, SimulatedClock clock) : IOpenCxReplyFiles {
	public OpenCxReplyFile? Find(Guid fileId) => Saved.FirstOrDefault(file => file.Record.Id == fileId)?.Record;

	public IReadOnlyList<OpenCxReplyFile> GetOfActivity(Guid activityId) =>
		[.. Saved.Where(file => file.Record.ActivityId == activityId).Select(file => file.Record)];

	public OpenCxReplyFileContent Read(Guid fileId) => node.Step($"read file {fileId}", () => {
		SimulatedFile file = Saved.Single(file => file.Record.Id == fileId);
		if (file.IsTooLarge) {
			return new OpenCxReplyFileContent { Size = OpenCxApiAttachment.MaxBytes + 1 };
		}
		return new OpenCxReplyFileContent { Size = file.Bytes.Length, Bytes = file.StoredOn <= clock.Now ? file.Bytes : [] };
	});

	private IEnumerable<SimulatedFile> Saved => database.Files.Where(file => file.SavedOn <= clock.Now);
}
