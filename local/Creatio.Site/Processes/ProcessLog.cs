namespace Creatio.Site.Processes;

/// <summary>The latest runs of each process.</summary>
public sealed class ProcessLog {
	private const int KeptForEachProcess = 50;

	private readonly Lock _lock = new();
	private readonly List<ProcessInstance> _instances = [];

	/// <summary>The latest runs, newest first.</summary>
	public IReadOnlyList<ProcessInstance> Latest {
		get {
			lock (_lock) {
				return [.. _instances];
			}
		}
	}

	/// <summary>Adds a run, or replaces what is known of it.</summary>
	internal void Write(ProcessInstance instance) {
		lock (_lock) {
			int known = _instances.FindIndex(other => other.CorrelationId == instance.CorrelationId);
			if (known >= 0) {
				_instances[known] = instance;
			} else {
				_instances.Insert(0, instance);
				ForgetOldest(instance.Process);
			}
		}
	}

	private void ForgetOldest(string process) {
		if (_instances.Count(instance => instance.Process == process) > KeptForEachProcess) {
			_instances.RemoveAt(_instances.FindLastIndex(instance => instance.Process == process));
		}
	}
}
