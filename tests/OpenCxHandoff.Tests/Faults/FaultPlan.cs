namespace OpenCxHandoff.Tests.Faults;

/// <summary>How much there is to do in a schedule, and how often what goes wrong.</summary>
internal sealed class FaultPlan(Random random, SimulatedClock clock) {
	private static readonly TimeSpan _writingTime = TimeSpan.FromMinutes(5);

	private static readonly RequestFault[] _allButLate =
		[.. Enum.GetValues<RequestFault>().Where(fault => fault is not (RequestFault.None or RequestFault.ArrivesLate))];

	/// <summary>From then on reps write nothing more.</summary>
	public static DateTime WritingEnd => SimulatedClock.Start + _writingTime;

	/// <summary>The only source of chance in a simulation.</summary>
	public Random Random { get; } = random;

	public required int NodeCount { get; init; }

	public required int SessionCount { get; init; }

	public required int ReplyCount { get; init; }

	public int MaxFilesPerReply { get; init; }

	public int MaxStatusChanges { get; init; }

	public int RequestsPerMinute { get; init; } = 100;

	public required DateTime FaultsEnd { get; init; }

	/// <summary>Probability that a node dies at a step.</summary>
	public double CrashRate { get; init; }

	/// <summary>Probability that the database refuses a step.</summary>
	public double DeadlockRate { get; init; }

	/// <summary>Probability that a request fails.</summary>
	public double RequestFaultRate { get; init; }

	/// <summary>Ways in which a request fails.</summary>
	public IReadOnlyList<RequestFault> RequestFaults { get; init; } = _allButLate;

	/// <summary>The session whose requests fail, or null when all do.</summary>
	public string? FaultySession { get; init; }

	public bool HasClockJumps { get; init; }

	/// <summary>Whether requests may reach OpenCX after their client has given them up.</summary>
	public bool HasLateArrivals => RequestFaults.Contains(RequestFault.ArrivesLate);

	/// <summary>Makes a small schedule in which everything may go wrong.</summary>
	public static FaultPlan Draw(Random random, SimulatedClock clock) => new(random, clock) {
		NodeCount = random.Next(2, 5),
		SessionCount = random.Next(1, 5),
		ReplyCount = random.Next(1, 7),
		MaxFilesPerReply = Pick(random, 0, 0, 2),
		MaxStatusChanges = 2,
		RequestsPerMinute = Pick(random, 3, 100, 100),
		FaultsEnd = clock.Now + TimeSpan.FromMinutes(Pick(random, 5, 60, 600, 6000)),
		CrashRate = Pick(random, 0.0, 0.01, 0.05),
		DeadlockRate = Pick(random, 0.0, 0.01, 0.05),
		RequestFaultRate = Pick(random, 0.0, 0.2, 0.5, 0.9),
		RequestFaults = random.Next(10) == 0 ? [.. _allButLate, RequestFault.ArrivesLate] : _allButLate,
		HasClockJumps = random.Next(5) == 0
	};

	public bool Crashes() => Happens(CrashRate);

	public bool Deadlocks() => Happens(DeadlockRate);

	public bool ClockJumps() => HasClockJumps && Happens(0.02);

	public TimeSpan GetClockError() => TimeSpan.FromMinutes(Pick(-10, 0, 10));

	public TimeSpan GetDowntime() => TimeSpan.FromSeconds(Random.Next(1, 600));

	public TimeSpan GetTravelTime() => TimeSpan.FromMilliseconds(Random.Next(5, 300));

	/// <summary>How long a late message takes.</summary>
	public TimeSpan GetDelay() => TimeSpan.FromSeconds(Random.Next(30, 900));

	public RequestFault GetRequestFault(string sessionId) {
		bool isFaulty = (FaultySession ?? sessionId) == sessionId && Happens(RequestFaultRate);
		return isFaulty ? RequestFaults[Random.Next(RequestFaults.Count)] : RequestFault.None;
	}

	/// <summary>How long after its reply a file is attached, or its content is stored after its record.</summary>
	public TimeSpan GetUploadTime() => TimeSpan.FromSeconds(Pick(0, 0, 1, 30));

	/// <summary>A moment in the time when reps write.</summary>
	public DateTime GetWritingTime() => SimulatedClock.Start + TimeSpan.FromSeconds(Random.Next(0, (int)_writingTime.TotalSeconds));

	public Guid GetId() {
		var bytes = new byte[16];
		Random.NextBytes(bytes);
		return new Guid(bytes);
	}

	public T Pick<T>(params ReadOnlySpan<T> values) => Pick(Random, values);

	private static T Pick<T>(Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

	private bool Happens(double probability) => probability > 0 && clock.Now < FaultsEnd && Random.NextDouble() < probability;
}
