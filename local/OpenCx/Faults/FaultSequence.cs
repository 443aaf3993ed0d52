using System.Collections.Concurrent;

namespace OpenCx.Faults;

/// <summary>One fault for each of the next calls, in this order; <see cref="Fault.None"/> lets a call through.</summary>
public sealed class FaultSequence(params IEnumerable<Fault> faults) : FaultRule {
	private readonly ConcurrentQueue<Fault> _remaining = new(faults);

	/// <summary>The faults that no call has met yet.</summary>
	public IReadOnlyList<Fault> Remaining => [.. _remaining];

	internal override Fault? Take(int ticketNumber) => _remaining.TryDequeue(out Fault? fault) ? fault : null;
}
