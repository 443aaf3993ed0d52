namespace OpenCxHandoff.Tests.Faults;

/// <summary>One run of a process on a node; it ends by itself or with its node.</summary>
internal sealed class NodeRun(SimulatedNode node) {
	private readonly int _start = node.Starts;
	private bool _hasEnded;

	[ThreadStatic]
	private static NodeRun? _current;

	/// <summary>The run of this thread.</summary>
	public static NodeRun Current => _current!;

	public bool IsAlive => !_hasEnded && node.Starts == _start;

	/// <summary>Runs a process on this thread.</summary>
	public void Execute(Action process) {
		_current = this;
		try {
			process();
		} finally {
			_hasEnded = true;
		}
	}
}
