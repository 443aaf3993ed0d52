namespace OpenCx.Handoff;

/// <summary>One post to Creatio with all its tries, for people who look why a case is missing.</summary>
public sealed class HandoffDelivery(string eventId, DateTimeOffset startedAt) {
	/// <summary>The same for each try.</summary>
	public string EventId { get; } = eventId;

	/// <summary>When the first try began.</summary>
	public DateTimeOffset StartedAt { get; } = startedAt;

	/// <summary>How many tries have ended.</summary>
	public int Attempts { get; private set; }

	/// <summary>Where the delivery stands.</summary>
	public HandoffDeliveryState State { get; private set; }

	/// <summary>Why the last try failed, or why the delivery was given up.</summary>
	public string? Reason { get; private set; }

	/// <summary>Creatio's answer, once it has accepted.</summary>
	public HandoffResult? Result { get; private set; }

	internal void Accept(HandoffResult result) {
		Attempts++;
		Result = result;
		Reason = null;
		State = HandoffDeliveryState.Accepted;
	}

	internal void Fail(string? reason) {
		Attempts++;
		Reason = reason;
	}

	internal void GiveUp(string? reason) {
		Reason = reason;
		State = HandoffDeliveryState.GivenUp;
	}
}

/// <summary>The states of a post to Creatio.</summary>
public enum HandoffDeliveryState {
	/// <summary>Being tried, or waiting for the next try.</summary>
	Sending,

	/// <summary>Creatio has it.</summary>
	Accepted,

	/// <summary>Creatio refused it, or was out of reach too long.</summary>
	GivenUp,
}
