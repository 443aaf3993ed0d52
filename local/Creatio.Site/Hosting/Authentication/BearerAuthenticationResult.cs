using System.Diagnostics.CodeAnalysis;

namespace Creatio.Site.Hosting.Authentication;

/// <summary>Either the user that a call runs as, or the sentence that refuses it.</summary>
internal sealed class BearerAuthenticationResult {
	private BearerAuthenticationResult(Guid userId, string? refusal) {
		UserId = userId;
		Refusal = refusal;
	}

	/// <summary>SysAdminUnit id of the user; empty when refused.</summary>
	public Guid UserId { get; }

	/// <summary>Why the call is refused and what to do, or null.</summary>
	public string? Refusal { get; }

	/// <summary>Whether the call is refused.</summary>
	[MemberNotNullWhen(true, nameof(Refusal))]
	public bool IsRefused => Refusal != null;

	/// <summary>The call runs as this user.</summary>
	public static BearerAuthenticationResult Accepted(Guid userId) => new(userId, refusal: null);

	/// <summary>The call is refused.</summary>
	public static BearerAuthenticationResult Refused(string sentence) => new(Guid.Empty, sentence);
}
