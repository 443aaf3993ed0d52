using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Creatio.Site.Hosting.Authentication;

/// <summary>The access tokens that the site has issued. They live in memory, so that checking one needs no database.</summary>
internal sealed class AccessTokenStore(TimeProvider timeProvider) {
	/// <summary>How long a token is valid: the Identity Service's own default.</summary>
	public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(3600);

	private const int TokenSizeInBytes = 32;

	private readonly ConcurrentDictionary<string, IssuedToken> _tokens = new(StringComparer.Ordinal);

	/// <summary>Issues a token for the application's system user.</summary>
	public string Issue(OAuthClient client) {
		RemoveExpired();
		string token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenSizeInBytes));
		_tokens[token] = new IssuedToken(client.SystemUserId, timeProvider.GetUtcNow() + Lifetime);
		return token;
	}

	/// <summary>The user that the token stands for, or null when it was never issued or has expired.</summary>
	public Guid? FindUser(string token) =>
		_tokens.TryGetValue(token, out IssuedToken? issued) && IsValid(issued) ? issued.SystemUserId : null;

	private bool IsValid(IssuedToken issued) => timeProvider.GetUtcNow() < issued.ExpiresAt;

	private void RemoveExpired() {
		foreach (KeyValuePair<string, IssuedToken> token in _tokens.Where(token => !IsValid(token.Value))) {
			_tokens.TryRemove(token);
		}
	}

	private sealed record IssuedToken(Guid SystemUserId, DateTimeOffset ExpiresAt);
}
