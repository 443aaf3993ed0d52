using OpenCx.Handoff;
using OpenCx.Tests.Fakes;

namespace OpenCx.Tests.Handoff;

public sealed class RetryScheduleTests {
	[TestCase(1, 1)]
	[TestCase(2, 2)]
	[TestCase(5, 16)]
	[TestCase(7, 60)]
	[TestCase(9, 60)]
	public void DelayAfter_NextTry_DoublesUpToAMinute(int attempt, int seconds) =>
		Assert.That(new RetrySchedule(new HighestRandom()).DelayAfter(attempt, retryAfter: null),
			Is.EqualTo(TimeSpan.FromSeconds(seconds)));

	[Test]
	public void DelayAfter_AnyDraw_IsHalfToWholeDelay() {
		var schedule = new RetrySchedule(new Random(7));

		IEnumerable<double> seconds = Enumerable.Range(0, 1000).Select(_ => schedule.DelayAfter(3, retryAfter: null).TotalSeconds);

		Assert.That(seconds, Is.All.InRange(2, 4));
		Assert.That(seconds.Distinct().Count(), Is.GreaterThan(900));
	}

	[TestCase(90, 90)]
	[TestCase(0, 1)]
	public void DelayAfter_CreatioAsksForAWait_IsNeverShorter(int askedSeconds, int expectedSeconds) =>
		Assert.That(new RetrySchedule(new HighestRandom()).DelayAfter(1, TimeSpan.FromSeconds(askedSeconds)),
			Is.EqualTo(TimeSpan.FromSeconds(expectedSeconds)));
}
