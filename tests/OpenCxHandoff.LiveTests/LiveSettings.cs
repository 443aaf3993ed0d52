namespace OpenCxHandoff.LiveTests;

/// <summary>Which Creatio the tests run against, and as whom: from environment variables.</summary>
internal sealed record LiveSettings(Uri Address, bool IsNetCore, LiveCredentials Credentials) {
	/// <summary>Reads the variables. Without CREATIO_URL the tests are skipped, with a wrong set of the others they fail.</summary>
	public static LiveSettings Read() {
		string? address = Find("CREATIO_URL");
		if (address == null) {
			Assert.Ignore("Set CREATIO_URL to the address of a Creatio for tests, and CREATIO_USER and CREATIO_PASSWORD of an administrator.");
		}
		return new LiveSettings(new Uri(address!.TrimEnd('/') + "/"), ReadIsNetCore(), ReadCredentials());
	}

	private static LiveCredentials ReadCredentials() => Find("CREATIO_CLIENT_ID") == null
		? new PasswordCredentials(Get("CREATIO_USER"), Get("CREATIO_PASSWORD"))
		: new OAuthCredentials(Get("CREATIO_CLIENT_ID"), Get("CREATIO_CLIENT_SECRET"), GetTokenAddress());

	private static Uri GetTokenAddress() {
		string address = Get("CREATIO_AUTH_URL").TrimEnd('/');
		return new Uri(address.EndsWith("/connect/token", StringComparison.Ordinal) ? address : address + "/connect/token");
	}

	private static bool ReadIsNetCore() => Find("CREATIO_IS_NETCORE") is not string value || bool.Parse(value);

	private static string Get(string name) => Find(name) ?? throw new InvalidOperationException(
		$"Set {name}: the tests log in with CREATIO_USER and CREATIO_PASSWORD, "
		+ "or with CREATIO_CLIENT_ID, CREATIO_CLIENT_SECRET and CREATIO_AUTH_URL, the identity server's address.");

	private static string? Find(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}

/// <summary>How the tests log in.</summary>
internal abstract record LiveCredentials;

/// <summary>With the name and the password of a user.</summary>
internal sealed record PasswordCredentials(string User, string Password) : LiveCredentials;

/// <summary>As an OAuth application, with client credentials.</summary>
internal sealed record OAuthCredentials(string ClientId, string ClientSecret, Uri TokenAddress) : LiveCredentials;
