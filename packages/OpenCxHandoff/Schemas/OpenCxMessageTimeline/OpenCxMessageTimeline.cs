namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>
	/// Gives each line of a conversation a start time such that the timeline, which sorts activities by start time, shows them in the
	/// order in which they were given: equal, missing and backward times must not reorder a transcript.
	/// </summary>
	public static class OpenCxMessageTimeline {
		/// <summary>Distance of lines with equal times; the coarsest column type (MS SQL datetime) still tells them apart.</summary>
		public static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

		/// <summary>
		/// Returns strictly increasing start times for a case that has no lines yet. Its first line is the opening note, which goes
		/// before all others whatever its own time is.
		/// </summary>
		/// <param name="times">Time of each line; null where it is not known.</param>
		/// <param name="now">The current time, for the case that no time is known at all.</param>
		/// <param name="skipGap">Returns a time that the user's clock shows: itself, or the one after the hour that spring leaves out.</param>
		public static IReadOnlyList<DateTime> Start(IReadOnlyList<DateTime?> times, DateTime now, Func<DateTime, DateTime> skipGap) {
			DateTime earliest = times.Skip(1).Min() ?? times[0] ?? now;
			IEnumerable<DateTime?> linesAfterNote = times.Skip(1);
			return Continue(new DateTime?[] { null }.Concat(linesAfterNote), earliest - Step - Step, skipGap);
		}

		/// <summary>Returns strictly increasing start times after <paramref name="last"/>.</summary>
		/// <param name="times">Time of each line; null where it is not known.</param>
		/// <param name="last">Start time of the line before.</param>
		/// <param name="skipGap">Returns a time that the user's clock shows: itself, or the one after the hour that spring leaves out.</param>
		public static IReadOnlyList<DateTime> Continue(IEnumerable<DateTime?> times, DateTime last, Func<DateTime, DateTime> skipGap) {
			var starts = new List<DateTime>();
			DateTime earliest = last + Step;
			foreach (DateTime? time in times) {
				DateTime start = skipGap(time > earliest ? time.Value : earliest);
				starts.Add(start);
				earliest = start + Step;
			}
			return starts;
		}
	}
}
