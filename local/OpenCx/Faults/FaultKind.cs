namespace OpenCx.Faults;

/// <summary>What can go wrong with a call. A call is accepted when it has taken effect, whether or not its answer arrives.</summary>
public enum FaultKind {
	/// <summary>Nothing.</summary>
	None,

	/// <summary>Refused with the fault's status (400 unless it says otherwise) and OpenCX's error body.</summary>
	Refuse,

	/// <summary>429, with a <c>Retry-After</c> of the fault's seconds if it has any.</summary>
	TooManyRequests,

	/// <summary>Not accepted; a proxy answers the fault's status (502 unless it says otherwise) with a page in HTML.</summary>
	ServerErrorBeforeAccepting,

	/// <summary>Accepted, and then a proxy answers as for <see cref="ServerErrorBeforeAccepting"/>.</summary>
	ServerErrorAfterAccepting,

	/// <summary>Accepted only after the fault's seconds, even when the caller has hung up by then.</summary>
	DelayBeforeAccepting,

	/// <summary>Accepted at once and answered after the fault's seconds.</summary>
	DelayAfterAccepting,

	/// <summary>Not accepted, and the connection breaks.</summary>
	DropBeforeAccepting,

	/// <summary>Accepted, and the connection breaks in place of an answer.</summary>
	DropAfterAccepting,

	/// <summary>Accepted, and every object of the answer has a member that no one has heard of.</summary>
	UnknownMembers,

	/// <summary>Accepted, and the answer is the first half of its JSON.</summary>
	TruncatedJson,

	/// <summary>Somebody in OpenCX closes the session as resolved just before the call is served.</summary>
	CloseSession,
}
