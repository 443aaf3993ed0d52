namespace OpenCxHandoff.Tests.Faults;

/// <summary>OpenCX is away for three days while 500 replies wait.</summary>
[TestFixture]
[Category("Faults")]
public class OutageTests {
	private static readonly TimeSpan _outage = TimeSpan.FromHours(72);
	private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

	[TestCase(1, nameof(RequestFault.ConnectionReset))]
	[TestCase(2, nameof(RequestFault.ServerError))]
	[TestCase(3, nameof(RequestFault.TooManyRequests))]
	public void Deliver_After72HoursOfOutage_EverythingArrivesOnceAndInOrderWithoutAStampede(int seed, string fault) {
		var simulation = new FaultSimulation(seed, (random, clock) => CreatePlan(random, clock, Enum.Parse<RequestFault>(fault)));

		simulation.Run();

		Assert.Multiple(() => {
			Assert.That(new DeliveryInvariants(simulation).Check(), Is.Empty);
			Assert.That(simulation.Database.Rows, Has.Count.EqualTo(500).And.All.Property(nameof(SimulatedRow.State)).EqualTo(DeliveryState.Sent));
			Assert.That(GetMostRequestsOfASessionInATick(simulation), Is.EqualTo(1), "requests per session and tick while OpenCX is away");
			Assert.That(GetMostRequestsInAMinute(simulation), Is.LessThanOrEqualTo(simulation.Plan.RequestsPerMinute + 1),
				"requests of a node in a minute; an attempt under way is not cut short");
		});
	}

	private static FaultPlan CreatePlan(Random random, SimulatedClock clock, RequestFault fault) => new(random, clock) {
		NodeCount = 2,
		SessionCount = 50,
		ReplyCount = 500,
		RequestsPerMinute = 20,
		FaultsEnd = clock.Now + _outage,
		RequestFaultRate = 1,
		RequestFaults = [fault]
	};

	// While reps still write, each reply's own signal also tries what is due.
	private static int GetMostRequestsOfASessionInATick(FaultSimulation simulation) => simulation.OpenCx.Requests
		.Where(request => request.On >= FaultPlan.WritingEnd && request.On < simulation.Plan.FaultsEnd)
		.GroupBy(request => (request.SessionId, request.On.Ticks / _minute.Ticks))
		.Max(requests => requests.Count());

	private static int GetMostRequestsInAMinute(FaultSimulation simulation) => simulation.OpenCx.Requests
		.GroupBy(request => request.Node)
		.SelectMany(requests => requests.Select(first => requests.Count(request => request.On >= first.On && request.On < first.On + _minute)))
		.Max();
}
