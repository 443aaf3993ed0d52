namespace OpenCx.Sessions;

/// <summary>A visitor as OpenCX knows him.</summary>
public sealed record Contact {
	/// <summary>OpenCX's id of the contact.</summary>
	public required Guid Id { get; init; }

	/// <summary>How far the other members can be trusted.</summary>
	public ContactIdentity Identity { get; init; }

	/// <summary>The name, if one was given.</summary>
	public string? Name { get; init; }

	/// <summary>The e-mail address, if one was given.</summary>
	public string? Email { get; init; }

	/// <summary>The phone number; only the site's server can set it.</summary>
	public string? PhoneNumber { get; init; }

	/// <summary>What the site knows about the visitor besides.</summary>
	public IReadOnlyDictionary<string, string> CustomData { get; init; } = new Dictionary<string, string>();

	/// <summary>Whether the site's server vouched for the contact.</summary>
	public bool IsVerified => Identity == ContactIdentity.Verified;
}
