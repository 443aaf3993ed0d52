namespace OpenCx.Sessions;

/// <summary>How much is known about a contact, and whether it may be believed.</summary>
public enum ContactIdentity {
	/// <summary>Nothing was given.</summary>
	Anonymous,

	/// <summary>The visitor typed a name or an e-mail; nobody checked it.</summary>
	Unverified,

	/// <summary>The site's own server vouched for the visitor.</summary>
	Verified,
}
