using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Creatio.Site.Hosting.Authentication;

/// <summary>The logins of the site. They live in memory and last as long as the site.</summary>
internal sealed class SessionStore {
	private const int TokenSizeInBytes = 32;

	private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

	/// <summary>Begins a session of a user.</summary>
	public Session Begin(Guid userId) {
		Session session = new(CreateToken(), CreateToken(), userId);
		_sessions[session.Id] = session;
		return session;
	}

	/// <summary>The session with this id, or null.</summary>
	public Session? Find(string id) => _sessions.GetValueOrDefault(id);

	private static string CreateToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenSizeInBytes));
}
