namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxMessageTimelineTests {
	private static readonly DateTime _nine = new(2026, 11, 22, 9, 0, 0);
	private static readonly Func<DateTime, DateTime> _everyTime = time => time;
	private static readonly DateTime _now = new(2026, 11, 22, 12, 0, 0);

	[Test]
	public void Start_DistinctTimes_KeepsThemAndPutsTheNoteBefore() {
		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Start([_now, _nine, _nine.AddMinutes(1)], _now, _everyTime);

		Assert.Multiple(() => {
			Assert.That(starts[0], Is.LessThan(_nine));
			Assert.That(starts.Skip(1), Is.EqualTo(new[] { _nine, _nine.AddMinutes(1) }));
		});
	}

	[Test]
	public void Start_EqualTimes_StrictlyIncreases() {
		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Start([null, _nine, _nine, _nine], _now, _everyTime);

		Assert.That(starts, Is.Ordered.And.Unique);
	}

	[Test]
	public void Start_TimesGoBackwards_KeepsTheOrderGiven() {
		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Start([null, _nine.AddMinutes(5), _nine], _now, _everyTime);

		Assert.That(starts, Is.Ordered.And.Unique);
	}

	[Test]
	public void Start_MissingTimes_FollowTheLineBefore() {
		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Start([null, _nine, null, _nine.AddMinutes(1)], _now, _everyTime);

		Assert.That(starts[2], Is.EqualTo(_nine + OpenCxMessageTimeline.Step));
	}

	[Test]
	public void Start_NoTimesAtAll_UsesTheCurrentTime() {
		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Start([null, null], _now, _everyTime);

		Assert.That(starts, Is.All.EqualTo(_now).Within(TimeSpan.FromSeconds(1)));
	}

	[Test]
	public void Start_OnlyTheNote_StartsAtItsTime() {
		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Start([_nine], _now, _everyTime);

		Assert.That(starts.Single(), Is.EqualTo(_nine).Within(TimeSpan.FromSeconds(1)));
	}

	[Test]
	public void Continue_EarlierTimes_GoAfterTheLastLine() {
		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Continue([_nine, null], _now, _everyTime);

		Assert.That(starts[0], Is.EqualTo(_now + OpenCxMessageTimeline.Step));
	}

	[Test]
	public void Continue_StepIntoTheHourThatSpringLeavesOut_GoesOnAfterIt() {
		var gap = new DateTime(2026, 3, 29, 2, 0, 0);
		DateTime SkipGap(DateTime time) => time >= gap && time < gap.AddHours(1) ? time.AddHours(1) : time;
		DateTime before = gap.AddMilliseconds(-5);

		IReadOnlyList<DateTime> starts = OpenCxMessageTimeline.Continue([before, before, gap.AddHours(1)], before.AddMinutes(-1), SkipGap);

		Assert.That(starts, Is.Ordered.And.Unique);
	}
}
