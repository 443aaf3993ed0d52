namespace OpenCx.Sessions;

/// <summary>Whether a session goes on, and how it ended.</summary>
public enum SessionStatus {
	/// <summary>The conversation goes on.</summary>
	Open,

	/// <summary>It ended and the visitor was helped.</summary>
	ClosedResolved,

	/// <summary>It ended without help.</summary>
	ClosedUnresolved,
}
