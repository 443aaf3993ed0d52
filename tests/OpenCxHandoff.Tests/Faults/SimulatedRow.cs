namespace OpenCxHandoff.Tests.Faults;

internal enum DeliveryState {
	Queued,
	Sending,
	Waiting,
	Sent,
	Failed
}

/// <summary>A row of OpenCxMessage that waits, or waited, for OpenCX.</summary>
internal sealed class SimulatedRow(SimulatedSession session, int sequence) {
	public Guid Id { get; init; }

	public SimulatedSession Session { get; } = session;

	public int Sequence { get; } = sequence;

	public Guid ActivityId { get; init; }

	/// <summary>The file; empty for a text or a status.</summary>
	public Guid FileId { get; init; }

	/// <summary>The id under which OpenCX gets it.</summary>
	public Guid ReplyId => IsFile ? FileId : ActivityId;

	public string Text { get; init; } = string.Empty;

	public Guid StatusId { get; init; }

	public DeliveryState State { get; set; }

	public int Attempts { get; set; }

	public DateTime NextAttemptOn { get; set; }

	public DateTime QueuedOn { get; init; }

	public DateTime SentOn { get; set; }

	public bool IsUncertain { get; set; }

	public Guid ClaimId { get; set; }

	public string MessageId { get; set; } = string.Empty;

	public string LastError { get; set; } = string.Empty;

	public bool IsWaiting => State is DeliveryState.Queued or DeliveryState.Sending or DeliveryState.Waiting;

	/// <summary>Whether the visitor sees it.</summary>
	public bool IsReply => StatusId == Guid.Empty;

	public bool IsFile => FileId != Guid.Empty;

	/// <summary>The run of a node that claimed the row last: what only the simulation knows.</summary>
	public NodeRun? ClaimedBy { get; set; }

	/// <summary>
	/// Whether a request could not be seen by a look for it, because it was still under way: it arrived late, or a node whose
	/// clock is ahead took the row over from one that lives. This is the one window that cannot be closed.
	/// </summary>
	public bool IsInWindow { get; set; }

	public override string ToString() => $"{Kind} {Session.Id}/{Sequence} ({State}, {Attempts} attempts)";

	private string Kind => IsFile ? "file" : IsReply ? "reply" : "status";
}
