namespace OpenCx.Sessions;

/// <summary>Who wrote a message.</summary>
public enum SenderKind {
	/// <summary>The visitor.</summary>
	Contact,

	/// <summary>OpenCX's AI.</summary>
	Ai,

	/// <summary>A person of the support team.</summary>
	Agent,

	/// <summary>OpenCX itself, about the session.</summary>
	System,
}
