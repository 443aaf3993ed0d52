using System.Globalization;
using Creatio.Packages;
using Creatio.Site.Processes.Metadata;
using Quartz;

namespace Creatio.Site.Tests.Processes;

/// <summary>When a timer's cron expression is due next after Sunday, 22 November 2026, 09:00:30.</summary>
[TestFixture]
internal sealed class TimerScheduleTests {
	[TestCase("0 * * ? * * *", "UTC", "2026-11-22T09:01:00Z")]
	[TestCase("0 * * ? * *", "UTC", "2026-11-22T09:01:00Z")]
	[TestCase("*/15 * * ? * * *", "UTC", "2026-11-22T09:00:45Z")]
	[TestCase("0 0/5 * ? * * *", "UTC", "2026-11-22T09:05:00Z")]
	[TestCase("0 10,40 * ? * * *", "UTC", "2026-11-22T09:10:00Z")]
	[TestCase("0 0 10-12 ? * * *", "UTC", "2026-11-22T10:00:00Z")]
	[TestCase("0 0 8 1 * ? *", "UTC", "2026-12-01T08:00:00Z")]
	[TestCase("0 0 8 ? * MON-FRI *", "UTC", "2026-11-23T08:00:00Z")]
	[TestCase("0 0 8 ? * * 2030", "UTC", "2030-01-01T08:00:00Z")]
	[TestCase("0 0 8 ? * * *", "Europe/Berlin", "2026-11-23T07:00:00Z")]
	[TestCase("0 0 8 ? * * *", "W. Europe Standard Time", "2026-11-23T07:00:00Z")]
	public void CronExpression_IsDueAt(string cronExpression, string timeZone, string expected) {
		string timer = $$"""{ "PS1": "{{cronExpression}}", "PS3": 6, "PS4": "null", "PS5": "null", "PS6": "{{timeZone}}" }""";

		CronExpression schedule = TimerScheduleReader.Read(PackageValue.Parse("metadata.json", "", timer));

		Assert.That(schedule.GetNextValidTimeAfter(new DateTimeOffset(2026, 11, 22, 9, 0, 30, TimeSpan.Zero)),
			Is.EqualTo(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture)));
	}
}
