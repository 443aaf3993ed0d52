using Creatio.Packages;
using Quartz;

namespace Creatio.Site.Processes.Metadata;

/// <summary>Reads when a start timer starts its process. Creatio schedules with Quartz, so its cron expressions are Quartz's.</summary>
internal static class TimerScheduleReader {
	private const int CronExpressionKind = 6;

	/// <summary>Reads the schedule of a start timer.</summary>
	/// <exception cref="PackageInstallException">It is malformed, or of a kind that the site does not run.</exception>
	public static CronExpression Read(PackageValue timer) {
		if (timer["PS3"].Number() != CronExpressionKind) {
			throw timer["PS3"].Fault($"the local site runs timers with a cron expression only, whose kind is {CronExpressionKind}");
		}
		RequireNone(timer["PS4"]);
		RequireNone(timer["PS5"]);
		try {
			return new CronExpression(timer["PS1"].Text()) { TimeZone = ReadTimeZone(timer["PS6"]) };
		} catch (FormatException exception) {
			throw timer["PS1"].Fault($"this is no cron expression of Quartz: {exception.Message.TrimEnd('.')}");
		}
	}

	private static void RequireNone(PackageValue date) {
		if (date.OptionalText() is not ("" or "null")) {
			throw date.Fault("the local site runs timers without a first or last date only");
		}
	}

	private static TimeZoneInfo ReadTimeZone(PackageValue timeZone) =>
		TimeZoneInfo.TryFindSystemTimeZoneById(timeZone.Text(), out TimeZoneInfo? found)
			? found
			: throw timeZone.Fault("there is no such time zone");
}
