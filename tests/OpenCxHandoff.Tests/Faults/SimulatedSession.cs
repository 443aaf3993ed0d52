namespace OpenCxHandoff.Tests.Faults;

/// <summary>A session: Creatio's row of it and its case.</summary>
internal sealed class SimulatedSession(string id, Guid rowId, Guid caseId) {
	public string Id { get; } = id;

	public Guid RowId { get; } = rowId;

	public Guid CaseId { get; } = caseId;

	/// <summary>Status that Creatio knows the session to have.</summary>
	public Guid StatusId { get; set; } = OpenCxRecordIds.OpenSession;

	public OpenCxCaseStage CaseStage { get; set; }
}
