namespace OpenCxHandoff.Tests.Faults;

/// <summary>Cases as far as the status rule reads them.</summary>
internal sealed class SimulatedCases(SimulatedDatabase database) : IOpenCxCaseGateway {
	public OpenCxCaseStage GetStage(Guid caseId) => database.Sessions.Single(session => session.CaseId == caseId).CaseStage;

	public bool IsCanceled(Guid caseId) => GetStage(caseId) == OpenCxCaseStage.Final;

	public Guid Add(OpenCxCaseDraft draft) => throw new NotSupportedException();

	public string GetNumber(Guid caseId) => throw new NotSupportedException();

	public void Lock(Guid caseId) => throw new NotSupportedException();

	public bool SetStatus(Guid caseId, Guid statusId) => throw new NotSupportedException();

	public void Complete(Guid caseId, OpenCxCaseDraft draft) => throw new NotSupportedException();

	public void Identify(Guid caseId, Guid contactId, string formerSubject, string subject) => throw new NotSupportedException();

	public bool Exists(string schemaName, Guid recordId) => throw new NotSupportedException();
}
