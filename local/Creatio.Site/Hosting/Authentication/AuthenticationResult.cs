using System.Diagnostics.CodeAnalysis;

namespace Creatio.Site.Hosting.Authentication;

/// <summary>Either the user that a call runs as, or the answer that refuses it.</summary>
internal sealed class AuthenticationResult {
	private AuthenticationResult(Guid userId, IResult? refusal) {
		UserId = userId;
		Refusal = refusal;
	}

	/// <summary>SysAdminUnit id of the user; empty when refused.</summary>
	public Guid UserId { get; }

	/// <summary>The answer to a refused call, or null.</summary>
	public IResult? Refusal { get; }

	/// <summary>Whether the call is refused.</summary>
	[MemberNotNullWhen(true, nameof(Refusal))]
	public bool IsRefused => Refusal != null;

	/// <summary>The call runs as this user.</summary>
	public static AuthenticationResult Accepted(Guid userId) => new(userId, refusal: null);

	/// <summary>The call is refused with this answer.</summary>
	public static AuthenticationResult Refused(IResult answer) => new(Guid.Empty, answer);
}
