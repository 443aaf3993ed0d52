namespace OpenCx;

/// <summary>How the local OpenCX is reached, and how it reaches Creatio.</summary>
public sealed record OpenCxOptions {
	/// <summary>Creatio's address, as in <c>http://127.0.0.1:5080</c>. On .NET Framework it ends with <c>/0</c>.</summary>
	public required Uri CreatioUrl { get; init; }

	/// <summary>Client id of the OAuth 2.0 integrated application in Creatio (grant type: client credentials).</summary>
	public required string ClientId { get; init; }

	/// <summary>Client secret of that application.</summary>
	public required string ClientSecret { get; init; }

	/// <summary>The key that callers of the public API send as <c>Authorization: Bearer</c>.</summary>
	public string ApiKey { get; init; } = "ocx_live_local";

	/// <summary>How many calls of the public API are served within any minute; 429 answers the rest. OpenCX documents 100.</summary>
	public int ApiCallsPerMinute { get; init; } = 100;

	/// <summary>
	/// Whether the public API takes messages for a closed session, which stays closed then. OpenCX does not document it; here such a
	/// message is refused with 400 unless this is set.
	/// </summary>
	public bool ClosedSessionsTakeMessages { get; init; }

	/// <summary>The public token of the widget, sent as <c>X-Bot-Token</c>.</summary>
	public string BotToken { get; init; } = "local-widget";

	/// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
	public int Port { get; init; }
}
