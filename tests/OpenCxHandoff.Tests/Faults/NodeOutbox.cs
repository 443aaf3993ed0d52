namespace OpenCxHandoff.Tests.Faults;

/// <summary>
/// What a node writes when a rep acts: activities that are replies, and the queue. A whole transaction is one durable step.
/// </summary>
internal sealed class NodeOutbox(SimulatedNode node, SimulatedDatabase database, FaultPlan plan)
	: IOpenCxTransaction, IOpenCxReplyActivities, IOpenCxReplyOutbox {
	public T Run<T>(Func<T> work) => node.Step("register", work);

	public OpenCxReplyActivity Find(Guid activityId) => database.Activities[activityId];

	public Guid? LockSession(Guid caseId) => database.Sessions.Find(session => session.CaseId == caseId)?.RowId;

	public bool Contains(Guid activityId) => database.FindReply(activityId) != null;

	public bool ContainsFile(Guid fileId) => database.FindReply(fileId) != null;

	public void AddReply(Guid sessionRowId, OpenCxReplyActivity activity, string markdown) =>
		AddReply(sessionRowId, activity.Id, Guid.Empty, markdown);

	public void AddFile(Guid sessionRowId, OpenCxReplyActivity activity, OpenCxReplyFile file) =>
		AddReply(sessionRowId, activity.Id, file.Id, file.Name);

	public void AddStatus(Guid sessionRowId, Guid caseId, Guid statusId) {
		(SimulatedSession session, int sequence) = GetEnd(sessionRowId);
		database.Rows.Add(new SimulatedRow(session, sequence) {
			Id = plan.GetId(),
			StatusId = statusId,
			QueuedOn = node.Now,
			NextAttemptOn = node.Now
		});
	}

	public void RequeueFailed(Guid sessionRowId) => throw new NotSupportedException();

	public Guid GetQueuedStatus(Guid sessionRowId) =>
		database.InSession(sessionRowId).LastOrDefault(row => row.IsWaiting && !row.IsReply)?.StatusId ?? Guid.Empty;

	public Guid GetSentStatus(Guid sessionRowId) => throw new NotSupportedException();

	public Guid GetStatus(Guid sessionRowId) => database.Sessions.Single(session => session.RowId == sessionRowId).StatusId;

	private void AddReply(Guid sessionRowId, Guid activityId, Guid fileId, string text) {
		(SimulatedSession session, int sequence) = GetEnd(sessionRowId);
		database.Rows.Add(new SimulatedRow(session, sequence) {
			Id = plan.GetId(),
			ActivityId = activityId,
			FileId = fileId,
			Text = text,
			QueuedOn = node.Now,
			NextAttemptOn = node.Now
		});
	}

	private (SimulatedSession Session, int Sequence) GetEnd(Guid sessionRowId) =>
		(database.Sessions.Single(session => session.RowId == sessionRowId), database.InSession(sessionRowId).Count() + 1);
}
