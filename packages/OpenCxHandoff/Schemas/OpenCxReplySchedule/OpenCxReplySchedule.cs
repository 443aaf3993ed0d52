namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>
	/// When an undelivered reply is tried again: ten attempts over 75 hours, as Standard Webhooks spaces them. The delivery timer comes
	/// once a minute, so these are the earliest times.
	/// </summary>
	public class OpenCxReplySchedule {
		private const double MaxJitter = 0.1;

		private static readonly TimeSpan[] _delays = {
			TimeSpan.Zero, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2),
			TimeSpan.FromHours(5), TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24)
		};

		private readonly Func<double> _random;

		/// <summary>Creates the schedule.</summary>
		/// <param name="random">Returns a number from 0 up to 1; it spreads the attempts of many replies after an outage.</param>
		public OpenCxReplySchedule(Func<double> random) {
			_random = random;
		}

		/// <summary>Returns when to try again, or null after the last attempt.</summary>
		/// <param name="attempts">Attempts so far, at least one.</param>
		/// <param name="now">The current time, UTC.</param>
		/// <param name="retryAfter">How long OpenCX asks to wait, or null.</param>
		public DateTime? GetNext(int attempts, DateTime now, TimeSpan? retryAfter) {
			if (attempts >= _delays.Length) {
				return null;
			}
			TimeSpan delay = _delays[attempts];
			TimeSpan spread = TimeSpan.FromTicks((long)(delay.Ticks * MaxJitter * _random()));
			TimeSpan wait = delay + spread;
			return now + (retryAfter > wait ? retryAfter.Value : wait);
		}
	}
}
