using Quartz;

namespace Creatio.Site.Processes.Running;

/// <summary>
/// Starts something at the times of a cron expression. What is still going is not started again, and times that were missed,
/// because the clock jumped or a run took long, are made up for by one run at most.
/// </summary>
/// <param name="schedule">The cron expression.</param>
/// <param name="timeProvider">The clock.</param>
/// <param name="start">Starts a run; the task ends with it.</param>
internal sealed class ProcessTimer(CronExpression schedule, TimeProvider timeProvider, Func<Task> start) : IDisposable {
	// A timer waits by how much time passes; looking at the clock now and then notices when the clock was set.
	private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(1);

	private readonly Lock _lock = new();
	private ITimer? _timer;
	private DateTimeOffset? _next;
	private Task _run = Task.CompletedTask;

	/// <summary>Waits for the first time from now on.</summary>
	public void Start() {
		lock (_lock) {
			DateTimeOffset now = timeProvider.GetUtcNow();
			_next = schedule.GetNextValidTimeAfter(now);
			_timer = timeProvider.CreateTimer(_ => Tick(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
			Wait(now);
		}
	}

	/// <summary>Starts nothing more.</summary>
	public void Dispose() {
		lock (_lock) {
			_next = null;
			_timer?.Dispose();
		}
	}

	private void Tick() {
		lock (_lock) {
			DateTimeOffset now = timeProvider.GetUtcNow();
			if (_next <= now) {
				if (_run.IsCompleted) {
					_run = start();
				}
				_next = schedule.GetNextValidTimeAfter(now);
			}
			Wait(now);
		}
	}

	private void Wait(DateTimeOffset now) {
		if (_next is { } next) {
			TimeSpan wait = next - now;
			_timer!.Change(wait < _longestWait ? wait : _longestWait, Timeout.InfiniteTimeSpan);
		}
	}
}
