namespace OpenCxHandoff.Tests.Faults;

/// <summary>A Creatio server: it runs processes, has a clock of its own, and may die at any step.</summary>
internal sealed class SimulatedNode(string name, FaultPlan plan, Turns turns, SimulatedClock clock, SimulationTrace trace) {
	private TimeSpan _clockError;
	private DateTime _isDownUntil = DateTime.MinValue;

	public string Name { get; } = name;

	/// <summary>The node's own time, UTC.</summary>
	public DateTime Now => clock.Now + _clockError;

	/// <summary>How often the node has started.</summary>
	public int Starts { get; private set; }

	/// <summary>Returns the true time at which the node's own clock shows the given time and the node is up.</summary>
	public DateTime GetTrueTime(DateTime nodeTime) => GetUpTime(nodeTime - _clockError);

	/// <summary>Returns the given true time, or when the node is up again if that is later.</summary>
	public DateTime GetUpTime(DateTime time) => time > _isDownUntil ? time : _isDownUntil;

	/// <summary>Runs a process. Creatio logs what a process throws; a node that has crashed says nothing.</summary>
	public void Run(Action process) {
		try {
			new NodeRun(this).Execute(process);
		} catch (NodeCrashedException) {
			trace.Add($"{Name}: run ended by crash");
		} catch (DeadlockException) {
			trace.Add($"{Name}: run ended by deadlock");
		} catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is DeadlockException or NodeCrashedException)) {
			trace.Add($"{Name}: run ended with {exception.InnerExceptions.Count} sessions that failed");
		}
	}

	/// <summary>Makes one durable step, which happens whole or not at all; before and after it everything may go wrong.</summary>
	public T Step<T>(string description, Func<T> step) {
		BeforeOrAfter(description, "before");
		T result = step();
		trace.Add($"{Name}: {description} -> {result}");
		BeforeOrAfter(description, "after");
		return result;
	}

	/// <summary>Lets the others go on; the node may die meanwhile.</summary>
	public void Pass(string description) {
		turns.Pass();
		EnsureAlive();
		if (plan.Crashes()) {
			Crash(description);
		}
		if (plan.ClockJumps()) {
			_clockError = plan.GetClockError();
			trace.Add($"{Name}: clock is now {_clockError} off");
		}
	}

	/// <summary>Lets time go by; the node may die meanwhile.</summary>
	public void Sleep(TimeSpan time) {
		turns.Sleep(time);
		EnsureAlive();
	}

	private void BeforeOrAfter(string description, string side) {
		Pass($"{side} {description}");
		if (plan.Deadlocks()) {
			trace.Add($"{Name}: deadlock {side} {description}");
			throw new DeadlockException();
		}
	}

	private static void EnsureAlive() {
		if (!NodeRun.Current.IsAlive) {
			throw new NodeCrashedException();
		}
	}

	private void Crash(string description) {
		Starts++;
		_isDownUntil = clock.Now + plan.GetDowntime();
		trace.Add($"{Name}: CRASH {description}; up again at {_isDownUntil:dd HH:mm:ss}");
		throw new NodeCrashedException();
	}
}
