using Microsoft.AspNetCore.Http;
using OpenCx.Http;

namespace OpenCx.Api;

/// <summary>
/// Serves a number of calls within any minute. OpenCX documents the number, but no Retry-After header, so a refused caller has to find
/// the time by itself.
/// </summary>
internal sealed class ApiRateLimit(int callsPerMinute, TimeProvider timeProvider) {
	private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

	private readonly Lock _gate = new();
	private readonly Queue<DateTimeOffset> _served = new();

	/// <summary>Refuses a call beyond the limit.</summary>
	public ValueTask<object?> EnforceAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => TryTake()
		? next(context)
		: throw RequestRefusedException.TooManyRequests($"The limit of {callsPerMinute} requests a minute is reached. Try again later.");

	private bool TryTake() {
		lock (_gate) {
			DateTimeOffset now = timeProvider.GetUtcNow();
			while (_served.TryPeek(out DateTimeOffset oldest) && now - oldest >= _window) {
				_served.Dequeue();
			}
			if (_served.Count >= callsPerMinute) {
				return false;
			}
			_served.Enqueue(now);
			return true;
		}
	}
}
