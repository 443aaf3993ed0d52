namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>Keeps a node within the requests that OpenCX takes in a minute. Safe for any number of threads.</summary>
	public class OpenCxApiRate {
		private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

		private readonly Queue<DateTime> _taken = new Queue<DateTime>();
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the rate.</summary>
		public OpenCxApiRate(Func<DateTime> utcNow) {
			_utcNow = utcNow;
		}

		/// <summary>Most requests in a minute.</summary>
		public int Limit { get; set; } = 100;

		/// <summary>Takes one request of the minute that ends now; false when all are taken.</summary>
		public bool TryTake() {
			DateTime now = _utcNow();
			lock (_taken) {
				// A clock that was set back must not keep old requests for ever.
				while (_taken.Count > 0 && (now - _taken.Peek() >= _window || _taken.Peek() > now)) {
					_taken.Dequeue();
				}
				if (_taken.Count >= Limit) {
					return false;
				}
				_taken.Enqueue(now);
				return true;
			}
		}

		/// <summary>Counts a request that belongs to an attempt under way and cannot wait; those that come next wait for it.</summary>
		public void Take() {
			lock (_taken) {
				_taken.Enqueue(_utcNow());
			}
		}
	}
}
