using System.Collections.Concurrent;

namespace Creatio.Site.Processes.Running;

/// <summary>Runs what it is given on threads of its own, first come first served. It lives in memory, as Creatio's queue does.</summary>
internal sealed class ProcessQueue : IDisposable {
	private readonly BlockingCollection<QueuedRun> _runs = [];
	private readonly List<Thread> _threads;
	private readonly TimeSpan _drainTimeout;
	private readonly Action<string> _logError;
	private int _pending;

	/// <summary>Creates the queue; its threads wait for work.</summary>
	public ProcessQueue(string name, int threadCount, TimeSpan drainTimeout, Action<string> logError) {
		_drainTimeout = drainTimeout;
		_logError = logError;
		_threads = [.. Enumerable.Range(1, threadCount)
			.Select(number => new Thread(Work) { Name = $"{name} {number}", IsBackground = true })];
		// What the starting thread carries with it, such as an HTTP request, is none of a process's business.
		_threads.ForEach(thread => thread.UnsafeStart());
	}

	/// <summary>How many runs wait or go on.</summary>
	public int Pending => Volatile.Read(ref _pending);

	/// <summary>Adds a run; the task ends with it.</summary>
	/// <exception cref="InvalidOperationException">The queue is being drained.</exception>
	public Task Enqueue(Action run) {
		QueuedRun queued = new(run, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
		Interlocked.Increment(ref _pending);
		try {
			_runs.Add(queued);
		} catch {
			Interlocked.Decrement(ref _pending);
			throw;
		}
		return queued.Ended.Task;
	}

	/// <summary>Takes nothing more, and waits until everything has run or the time is over; what still waits then is lost.</summary>
	public void Dispose() {
		_runs.CompleteAdding();
		long deadline = Environment.TickCount64 + (long)_drainTimeout.TotalMilliseconds;
		if (_threads.TrueForAll(thread => thread.Join((int)Math.Max(0, deadline - Environment.TickCount64)))) {
			_runs.Dispose();
			return;
		}
		int lost = 0;
		while (_runs.TryTake(out _)) {
			lost++;
		}
		_logError($"The site stops while processes run; {lost} that waited to run are lost.");
	}

	private void Work() {
		foreach (QueuedRun queued in _runs.GetConsumingEnumerable()) {
			try {
				queued.Run();
			} catch (Exception exception) {
				_logError($"A process could not be run: {exception}");
			} finally {
				Interlocked.Decrement(ref _pending);
				queued.Ended.SetResult();
			}
		}
	}

	private sealed record QueuedRun(Action Run, TaskCompletionSource Ended);
}
