namespace OpenCxHandoff.Tests;

[TestFixture]
public class OpenCxApiRateTests {
	private static readonly DateTime _start = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

	private DateTime _now;

	[SetUp]
	public void SetUp() => _now = _start;

	[Test]
	public void TryTake_FullMinute_IsRefusedUntilTheOldestRequestIsAMinuteOld() {
		OpenCxApiRate rate = Create(2);

		Assert.Multiple(() => {
			Assert.That(TryTake(rate, 0), Is.True);
			Assert.That(TryTake(rate, 30), Is.True);
			Assert.That(TryTake(rate, 59), Is.False);
			Assert.That(TryTake(rate, 60), Is.True);
			Assert.That(TryTake(rate, 61), Is.False);
		});
	}

	[Test]
	public void Take_FullMinute_IsCountedAllTheSame() {
		OpenCxApiRate rate = Create(1);
		rate.Take();
		_now = _start.AddSeconds(30);
		rate.Take();

		Assert.That(TryTake(rate, 60), Is.False);
		Assert.That(TryTake(rate, 90), Is.True);
	}

	[Test]
	public void TryTake_ClockSetBack_DoesNotWaitForTheFormerTime() {
		OpenCxApiRate rate = Create(1);
		rate.TryTake();

		Assert.That(TryTake(rate, -3600), Is.True);
	}

	[Test]
	public void TryTake_ManyThreads_TakeNoMoreThanTheLimit() {
		OpenCxApiRate rate = Create(100);
		int taken = 0;

		Parallel.For(0, 1000, _ => Interlocked.Add(ref taken, rate.TryTake() ? 1 : 0));

		Assert.That(taken, Is.EqualTo(100));
	}

	private bool TryTake(OpenCxApiRate rate, int seconds) {
		_now = _start.AddSeconds(seconds);
		return rate.TryTake();
	}

	private OpenCxApiRate Create(int limit) => new(() => _now) { Limit = limit };
}
