namespace OpenCxHandoff.Tests.Faults;

/// <summary>The rows that all nodes share; they outlive every crash.</summary>
internal sealed class SimulatedDatabase {
	public List<SimulatedSession> Sessions { get; } = [];

	public List<SimulatedRow> Rows { get; } = [];

	public SimulatedRow Get(Guid id) => Rows.Single(row => row.Id == id);

	/// <summary>What reps wrote.</summary>
	public Dictionary<Guid, OpenCxReplyActivity> Activities { get; } = [];

	/// <summary>What reps attached.</summary>
	public List<SimulatedFile> Files { get; } = [];

	public SimulatedRow? FindReply(Guid replyId) => Rows.Find(row => row.IsReply && row.ReplyId == replyId);

	public IEnumerable<SimulatedRow> InSession(Guid sessionRowId) => Rows.Where(row => row.Session.RowId == sessionRowId);

	/// <summary>The first undelivered row of each session. Rows are added in the order of their sequence.</summary>
	public IEnumerable<SimulatedRow> GetHeads() => Rows.Where(row => row.IsWaiting).DistinctBy(row => row.Session);

	public SimulatedRow? FindHead(SimulatedSession session) => GetHeads().FirstOrDefault(row => row.Session == session);
}
