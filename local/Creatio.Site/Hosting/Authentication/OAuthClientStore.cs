using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Creatio.Site.Installation;

namespace Creatio.Site.Hosting.Authentication;

/// <summary>The OAuth applications that the site knows.</summary>
public sealed class OAuthClientStore {
	/// <summary>The application that OpenCX calls with.</summary>
	public static readonly OAuthClient OpenCx = new("opencx", "opencx-secret", SiteUsers.Integration);

	/// <summary>An application whose user has no operation rights.</summary>
	public static readonly OAuthClient Outsider = new("outsider", "outsider-secret", SiteUsers.Outsider);

	/// <summary>An application that works as the administrator, as tests from outside may.</summary>
	public static readonly OAuthClient Administrator = new("administrator", "administrator-secret", SiteUsers.Supervisor);

	private readonly ConcurrentDictionary<string, OAuthClient> _clients = new(StringComparer.Ordinal);

	/// <summary>Creates a store with <see cref="OpenCx"/>, <see cref="Outsider"/> and <see cref="Administrator"/>.</summary>
	public OAuthClientStore() {
		Register(OpenCx);
		Register(Outsider);
		Register(Administrator);
	}

	/// <summary>Adds an application, or replaces the one with the same id.</summary>
	public void Register(OAuthClient client) => _clients[client.Id] = client;

	/// <summary>The application with this id and secret, or null.</summary>
	public OAuthClient? Find(string id, string secret) =>
		_clients.TryGetValue(id, out OAuthClient? client) && IsSame(client.Secret, secret) ? client : null;

	private static bool IsSame(string expected, string actual) =>
		CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual));
}
