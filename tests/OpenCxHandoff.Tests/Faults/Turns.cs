namespace OpenCxHandoff.Tests.Faults;

/// <summary>
/// Lets several threads run the synchronous code under test as if at the same time, yet one after the other: a thread runs until it
/// passes its turn, and the seed alone decides who is next. When all are asleep, the clock moves on to the first who wakes.
/// </summary>
internal sealed class Turns(Random random, SimulatedClock clock) {
	private const int MaxTurns = 500_000;

	private readonly List<Fiber> _fibers = [];
	private readonly TaskCompletionSource _end = new();
	private Fiber? _current;
	private Exception? _failure;
	private bool _isOver;
	private int _turns;

	/// <summary>Adds a thread.</summary>
	public void Add(Action body) => _fibers.Add(new Fiber(body));

	/// <summary>Runs all threads until each has ended.</summary>
	public void Run() {
		foreach (Fiber fiber in _fibers) {
			ThreadPool.UnsafeQueueUserWorkItem(_ => RunFiber(fiber), null);
		}
		Resume(PickNext());
		_end.Task.Wait();
		if (_failure != null) {
			throw new InvalidOperationException(_failure.Message, _failure);
		}
	}

	/// <summary>Gives the others a turn.</summary>
	public void Pass() => Sleep(null);

	/// <summary>Sleeps for some simulated time.</summary>
	public void Sleep(TimeSpan time) {
		DateTime wake = clock.Now + time;
		Sleep(() => wake);
	}

	/// <summary>
	/// Sleeps until a time that others may change meanwhile; <see cref="DateTime.MaxValue"/> is never. Returns false when
	/// everybody sleeps for ever, so that nothing happens any more.
	/// </summary>
	public bool SleepUntil(Func<DateTime> wake) {
		Sleep(wake);
		return !_isOver;
	}

	private void Sleep(Func<DateTime>? wake) {
		Fiber fiber = _current!;
		fiber.Wake = wake;
		Fiber next = PickNext();
		if (next != fiber) {
			Resume(next);
			fiber.Turn.Wait();
		}
		if (_failure != null) {
			throw new OperationCanceledException("Another thread of the simulation has failed.");
		}
	}

	private void RunFiber(Fiber fiber) {
		fiber.Turn.Wait();
		try {
			fiber.Body();
		} catch (Exception exception) {
			// Whatever it is: it fails the simulation, on the thread that waits for its end.
			_failure ??= exception;
			_isOver = true;
		}
		_fibers.Remove(fiber);
		if (_fibers.Count == 0) {
			_end.SetResult();
		} else {
			Resume(PickNext());
		}
	}

	private void Resume(Fiber fiber) {
		_current = fiber;
		fiber.Turn.Release();
	}

	private Fiber PickNext() {
		if (++_turns > MaxTurns && !_isOver) {
			_failure = new InvalidOperationException($"The simulation does not come to rest: {MaxTurns} turns were not enough.");
			_isOver = true;
		}
		if (_isOver) {
			return _fibers[0];
		}
		DateTime next = _fibers.Min(fiber => fiber.WakesOn);
		if (next == DateTime.MaxValue) {
			_isOver = true;
			return _fibers[0];
		}
		clock.MoveTo(next);
		Fiber[] awake = [.. _fibers.Where(fiber => fiber.WakesOn <= clock.Now)];
		return awake[random.Next(awake.Length)];
	}

	private sealed class Fiber(Action body) {
		public Action Body { get; } = body;

		public SemaphoreSlim Turn { get; } = new(0);

		public Func<DateTime>? Wake { get; set; }

		public DateTime WakesOn => Wake?.Invoke() ?? DateTime.MinValue;
	}
}
