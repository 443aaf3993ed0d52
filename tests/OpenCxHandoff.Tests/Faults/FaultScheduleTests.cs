using System.Collections.Concurrent;
using System.Globalization;

namespace OpenCxHandoff.Tests.Faults;

/// <summary>
/// Random schedules of faults, each made from a seed. <c>OPENCX_FAULT_SEED=42 dotnet test --filter Category=Faults</c> runs one of them again
/// and shows what happened step by step.
/// </summary>
[TestFixture]
[Category("Faults")]
public class FaultScheduleTests {
	private const string SeedVariable = "OPENCX_FAULT_SEED";
	private const int Schedules = 10_000;

	private readonly ConcurrentQueue<string> _failures = [];
	private int _replies;
	private int _window;
	private int _duplicates;

	[Test]
	public void Deliver_RandomFaults_LosesNothingRepeatsNothingAndKeepsTheOrder() {
		string? seed = Environment.GetEnvironmentVariable(SeedVariable);
		if (seed != null) {
			Run(int.Parse(seed, CultureInfo.InvariantCulture), isTraced: true);
		} else {
			var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
			Parallel.For(0, Schedules, cores, number => Run(number, isTraced: false));
		}

		TestContext.Out.WriteLine($"{_replies} replies, {_window} in the window that cannot be closed, {_duplicates} of these arrived twice.");
		Assert.That(_failures, Is.Empty, string.Join(Environment.NewLine, _failures.Order().Take(10)));
	}

	private void Run(int seed, bool isTraced) {
		var simulation = new FaultSimulation(seed, FaultPlan.Draw, isTraced);
		try {
			simulation.Run();
		} catch (InvalidOperationException exception) {
			Report(seed, exception.ToString());
			return;
		} finally {
			TestContext.Out.Write(simulation.Trace);
		}
		var invariants = new DeliveryInvariants(simulation);
		foreach (string violation in invariants.Check()) {
			Report(seed, violation);
		}
		Interlocked.Add(ref _replies, simulation.Database.Rows.Count);
		Interlocked.Add(ref _window, simulation.Database.Rows.Count(row => row.IsInWindow));
		Interlocked.Add(ref _duplicates, invariants.Duplicates);
	}

	private void Report(int seed, string violation) =>
		_failures.Enqueue($"Seed {seed}: {violation} (Run it alone: {SeedVariable}={seed} dotnet test --filter Category=Faults)");
}
