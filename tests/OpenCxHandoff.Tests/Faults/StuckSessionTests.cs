namespace OpenCxHandoff.Tests.Faults;

/// <summary>One session whose requests all fail must not slow down the others.</summary>
[TestFixture]
[Category("Faults")]
public class StuckSessionTests {
	private static readonly TimeSpan _tick = TimeSpan.FromMinutes(1);

	[Test]
	public void Deliver_OneSessionThatAlwaysTimesOut_DelaysNoOther([Range(1, 50)] int seed) {
		var simulation = new FaultSimulation(seed, CreatePlan);

		simulation.Run();

		ILookup<bool, SimulatedRow> rows = simulation.Database.Rows.ToLookup(row => row.Session.Id == simulation.Plan.FaultySession);
		Assert.Multiple(() => {
			Assert.That(rows[true], Has.All.Property(nameof(SimulatedRow.State)).EqualTo(DeliveryState.Failed), $"seed {seed}, stuck session");
			Assert.That(rows[false], Has.All.Property(nameof(SimulatedRow.Attempts)).EqualTo(1), $"seed {seed}, other sessions");
			Assert.That(rows[false].Select(row => row.SentOn - row.QueuedOn), Has.All.LessThan(_tick), $"seed {seed}, other sessions");
		});
	}

	private static FaultPlan CreatePlan(Random random, SimulatedClock clock) => new(random, clock) {
		NodeCount = 2,
		SessionCount = 4,
		ReplyCount = 20,
		FaultsEnd = DateTime.MaxValue,
		RequestFaultRate = 1,
		RequestFaults = [RequestFault.Timeout],
		FaultySession = "s1"
	};
}
