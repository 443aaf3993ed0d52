namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;

	/// <summary>
	/// Queues replies whose process did not. Creatio keeps the processes that are to start in memory, so they die with their node; it starts
	/// them without waiting for a commit, so they may come too early to see their activity; and it starts several at once, so a later reply
	/// may overtake an earlier one.
	/// </summary>
	public class OpenCxReplyRecovery {
		/// <summary>How long a missed reply is still worth sending: about as long as one that OpenCX does not take is tried.</summary>
		public static readonly TimeSpan RecoveryTime = TimeSpan.FromDays(4);

		private readonly IOpenCxMissedReplies _missed;
		private readonly OpenCxReplyRegistration _registration;
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the recovery; <see cref="OpenCxReplyComposition"/> does so for a site.</summary>
		public OpenCxReplyRecovery(IOpenCxMissedReplies missed, OpenCxReplyRegistration registration, Func<DateTime> utcNow) {
			_missed = missed;
			_registration = registration;
			_utcNow = utcNow;
		}

		/// <summary>Queues the missed replies of all cases.</summary>
		/// <exception cref="AggregateException">Something went wrong with some replies; they are still missed.</exception>
		public void Recover() {
			Register(_missed.Find(_utcNow() - RecoveryTime));
		}

		/// <summary>Queues the missed replies of the case that an activity belongs to, so that they keep their order.</summary>
		/// <exception cref="AggregateException">Something went wrong with some replies; they are still missed.</exception>
		public void RecoverCaseOf(Guid activityId) {
			Register(_missed.FindOnCaseOf(activityId, _utcNow() - RecoveryTime));
		}

		private void Register(IEnumerable<Guid> activityIds) {
			var exceptions = new List<Exception>();
			foreach (Guid activityId in activityIds) {
				try {
					_registration.Register(activityId);
				} catch (Exception exception) {
					exceptions.Add(exception);
				}
			}
			if (exceptions.Count > 0) {
				throw new AggregateException(exceptions);
			}
		}
	}

	/// <summary>Replies that are in no queue.</summary>
	public interface IOpenCxMissedReplies {
		/// <summary>Returns the activities that are replies by their category and were never queued, oldest first.</summary>
		/// <param name="since">When the oldest may have been written, UTC.</param>
		IReadOnlyList<Guid> Find(DateTime since);

		/// <summary>Returns those of them that belong to the same case as an activity, oldest first.</summary>
		IReadOnlyList<Guid> FindOnCaseOf(Guid activityId, DateTime since);
	}
}
