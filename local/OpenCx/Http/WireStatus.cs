using OpenCx.Sessions;

namespace OpenCx.Http;

/// <summary>Statuses of sessions as OpenCX writes them.</summary>
internal static class WireStatus {
	private static readonly Dictionary<string, SessionStatus> _byName = new() {
		["open"] = SessionStatus.Open,
		["closed_resolved"] = SessionStatus.ClosedResolved,
		["closed_unresolved"] = SessionStatus.ClosedUnresolved,
	};

	public static string Format(SessionStatus status) => _byName.Single(name => name.Value == status).Key;

	/// <exception cref="RequestRefusedException">There is no such status.</exception>
	public static SessionStatus Parse(string name) => _byName.TryGetValue(name, out SessionStatus status)
		? status
		: throw RequestRefusedException.BadRequest($"status '{name}' is unknown; it is one of {string.Join(", ", _byName.Keys)}.");
}
