using System.Collections.Immutable;
using OpenCx.Api;

namespace OpenCx.Faults;

/// <summary>
/// The calls of the public API in the order of their arrival. What they left behind is in the sessions, whose agent messages carry the
/// attributes that they were sent with.
/// </summary>
public sealed class ApiCallLog {
	private readonly Lock _gate = new();
	private ImmutableList<ApiCall> _calls = [];

	/// <summary>All calls.</summary>
	public IReadOnlyList<ApiCall> All => _calls;

	/// <summary>The calls of one session.</summary>
	public IReadOnlyList<ApiCall> Of(Guid sessionId) => [.. _calls.Where(call => call.SessionId == sessionId)];

	internal ApiCall Add(DateTimeOffset arrivedAt, ApiRoute route, Guid sessionId, string body, Fault fault) {
		lock (_gate) {
			var call = new ApiCall(_calls.Count + 1, arrivedAt, route, sessionId, body, fault);
			_calls = _calls.Add(call);
			return call;
		}
	}
}
