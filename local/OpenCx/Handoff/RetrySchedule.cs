namespace OpenCx.Handoff;

/// <summary>How long to wait between tries: twice as long each time, with jitter, and never shorter than Creatio asks.</summary>
internal sealed class RetrySchedule(Random random) {
	/// <summary>After so many tries a delivery is given up; the waits between them add up to about five minutes.</summary>
	public const int MaxAttempts = 10;

	private static readonly TimeSpan _firstDelay = TimeSpan.FromSeconds(1);
	private static readonly TimeSpan _longestDelay = TimeSpan.FromMinutes(1);

	/// <summary>The wait after a try.</summary>
	/// <param name="attempt">The number of the try that failed, from 1.</param>
	/// <param name="retryAfter">The wait that Creatio asked for, if any.</param>
	public TimeSpan DelayAfter(int attempt, TimeSpan? retryAfter) {
		TimeSpan backOff = _firstDelay * Math.Pow(2, attempt - 1);
		TimeSpan capped = backOff < _longestDelay ? backOff : _longestDelay;
		TimeSpan jittered = capped * (0.5 + random.NextDouble() / 2);
		return retryAfter > jittered ? retryAfter.Value : jittered;
	}
}
