namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxReplyScheduleTests {
	private static readonly DateTime _now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

	[TestCase(1, "00:00:05")]
	[TestCase(2, "00:05:00")]
	[TestCase(3, "00:30:00")]
	[TestCase(4, "02:00:00")]
	[TestCase(5, "05:00:00")]
	[TestCase(6, "10:00:00")]
	[TestCase(7, "14:00:00")]
	[TestCase(8, "20:00:00")]
	[TestCase(9, "1.00:00:00")]
	public void GetNext_EachAttempt_WaitsAtLeastAsLongAsStandardWebhooks(int attempts, string expected) {
		Assert.That(GetWait(attempts, random: 0), Is.EqualTo(TimeSpan.Parse(expected, null)));
	}

	[TestCase(10)]
	[TestCase(11)]
	public void GetNext_AfterTheTenthAttempt_IsNever(int attempts) {
		Assert.That(GetWait(attempts, random: 0), Is.Null);
	}

	[Test]
	public void GetNext_Jitter_AddsUpToATenth() {
		Assert.That(GetWait(3, random: 0.5), Is.EqualTo(TimeSpan.FromMinutes(31.5)));
	}

	[TestCase("01:00:00", "01:00:00")]
	[TestCase("00:00:01", "00:30:00")]
	public void GetNext_RetryAfter_CanOnlyMakeItLater(string retryAfter, string expected) {
		Assert.That(GetWait(3, random: 0, TimeSpan.Parse(retryAfter, null)), Is.EqualTo(TimeSpan.Parse(expected, null)));
	}

	private static TimeSpan? GetWait(int attempts, double random, TimeSpan? retryAfter = null) =>
		new OpenCxReplySchedule(() => random).GetNext(attempts, _now, retryAfter) - _now;
}
