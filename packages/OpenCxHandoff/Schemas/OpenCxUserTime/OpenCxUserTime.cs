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
			return TimeZoneInfo.ConvertTimeToUtc(SkipGap(userConnection, userTime), timeZone);
		}

		/// <summary>Returns a local time that exists: spring leaves an hour out, and a time in it means the one after.</summary>
		public static DateTime SkipGap(UserConnection userConnection, DateTime userTime) {
			DateTime local = DateTime.SpecifyKind(userTime, DateTimeKind.Unspecified);
			return GetTimeZone(userConnection).IsInvalidTime(local) ? local.AddHours(1) : local;
		}

		/// <summary>Whether a UTC time falls into an hour that the user's clock shows twice.</summary>
		public static bool IsAmbiguous(UserConnection userConnection, DateTime? utc) {
			return utc != null && GetTimeZone(userConnection).IsAmbiguousTime(FromUtc(userConnection, utc.Value));
		}

		// A technical user may have none.
		private static TimeZoneInfo GetTimeZone(UserConnection userConnection) {
			return userConnection.CurrentUser.TimeZone ?? TimeZoneInfo.Utc;
		}
	}
}
