namespace Terrasoft.Configuration.OpenCx {
	using System;
	using Terrasoft.Core;

	/// <summary>
	/// Converts between UTC and the user's time zone: date-time columns of an Entity are in the user's time zone, raw queries in UTC.
	/// </summary>
	public static class OpenCxUserTime {
		/// <summary>Returns the user's local time of a UTC time.</summary>
		public static DateTime FromUtc(UserConnection userConnection, DateTime utc) {
			return TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), GetTimeZone(userConnection));
		}

		/// <summary>Returns the UTC time of a user's local time; an empty column becomes null.</summary>
		public static DateTime? ToUtc(UserConnection userConnection, DateTime userTime) {
			if (userTime == default(DateTime)) {
				return null;
			}
			TimeZoneInfo timeZone = GetTimeZone(userConnection);
			DateTime local = DateTime.SpecifyKind(userTime, DateTimeKind.Unspecified);
			// An hour that a switch to summer time leaves out cannot be converted; the hour after it is what was meant.
			return TimeZoneInfo.ConvertTimeToUtc(timeZone.IsInvalidTime(local) ? local.AddHours(1) : local, timeZone);
		}

		// A technical user may have none.
		private static TimeZoneInfo GetTimeZone(UserConnection userConnection) {
			return userConnection.CurrentUser.TimeZone ?? TimeZoneInfo.Utc;
		}
	}
}
