namespace OpenCxHandoff.Tests.Faults;

/// <summary>Each simulation keeps several threads waiting for their turn; the pool would add them only slowly.</summary>
[SetUpFixture]
public class SimulationThreads {
	private const int EnoughThreads = 64;

	[OneTimeSetUp]
	public void AddThreads() {
		ThreadPool.GetMinThreads(out int workers, out int completions);
		ThreadPool.SetMinThreads(Math.Max(workers, EnoughThreads), completions);
	}
}
