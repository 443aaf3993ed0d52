namespace OpenCxHandoff.Tests.Faults;

/// <summary>The true time of a simulation, UTC. Nodes read it through clocks of their own, which may be wrong.</summary>
internal sealed class SimulatedClock {
	public static readonly DateTime Start = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

	public DateTime Now { get; private set; } = Start;

	/// <summary>Moves on; the true time never goes back.</summary>
	public void MoveTo(DateTime time) => Now = time > Now ? time : Now;
}
