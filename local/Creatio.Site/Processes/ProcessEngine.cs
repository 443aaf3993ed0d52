using Creatio.Platform.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Processes.Metadata;
using Creatio.Site.Processes.Running;
using Terrasoft.Core;

namespace Creatio.Site.Processes;

/// <summary>
/// Runs the business processes of a site: starts them by records that are saved, by the clock, and by their names. A process that
/// fails never fails what started it.
/// </summary>
public sealed class ProcessEngine : IDisposable {
	private const int BackgroundThreads = 4;
	private const int TimerThreads = 5; // As many as the scheduler of a Creatio site has.

	private readonly CreatioPlatform _platform;
	private readonly IReadOnlyList<ProcessDefinition> _processes;
	private readonly ProcessRunner _runner;
	private readonly ProcessQueue _background;
	private readonly ProcessQueue _timed;
	private readonly SignalThrower _signals;
	private readonly List<ProcessTimer> _timers;
	private bool _isStopped;

	internal ProcessEngine(InstalledSite site, TimeProvider timeProvider, ProcessEngineOptions options) {
		_platform = site.Platform;
		_processes = site.Processes;
		// One site runs one configuration; the scripts are the same C# in both.
		_runner = new ProcessRunner(site.NetConfiguration, Log, timeProvider, LogError);
		_background = new ProcessQueue("Background process", BackgroundThreads, options.DrainTimeout, LogError);
		_timed = new ProcessQueue("Timed process", TimerThreads, options.DrainTimeout, LogError);
		_signals = new SignalThrower(_processes, _runner, _background, options, LogError);
		_timers = [.. _processes.SelectMany(process =>
			process.Elements.OfType<StartTimer>().Select(timer => CreateTimer(process, timer, timeProvider)))];
	}

	/// <summary>The latest runs.</summary>
	public ProcessLog Log { get; } = new();

	/// <summary>How many processes wait or run, those in saving threads left out.</summary>
	public int PendingCount => _background.Pending + _timed.Pending;

	/// <summary>Subscribes to saved records and starts the timers.</summary>
	public void Start() {
		_platform.RecordSaved = _signals.Throw;
		_timers.ForEach(timer => timer.Start());
	}

	/// <summary>Runs a process on the current thread, as somebody who starts it by its name does; a failure is logged only.</summary>
	/// <param name="processName">Name of the process.</param>
	/// <param name="arguments">Values for its parameters, as text.</param>
	/// <param name="userConnection">The connection that it runs on.</param>
	/// <exception cref="ProcessStartException">There is no such process, no such parameter, or a value does not fit.</exception>
	public void Execute(string processName, IReadOnlyDictionary<string, string> arguments, UserConnection userConnection) =>
		_runner.Run(ProcessRequest.Resolve(_processes, processName, arguments), userConnection);

	/// <summary>Starts nothing more, and waits for what runs or waits, as long as the options allow.</summary>
	public void Dispose() {
		if (_isStopped) {
			return;
		}
		_isStopped = true;
		_timers.ForEach(timer => timer.Dispose());
		_platform.RecordSaved = null;
		_background.Dispose();
		_timed.Dispose();
	}

	private ProcessTimer CreateTimer(ProcessDefinition process, StartTimer timer, TimeProvider timeProvider) {
		ProcessStart start = new(process, timer);
		return new ProcessTimer(timer.Schedule, timeProvider, () => _timed.Enqueue(() => {
			using UserConnection userConnection = _platform.ConnectAsSystem();
			_runner.Run(start, userConnection);
		}));
	}

	private void LogError(string text) => _platform.LogWritten?.Invoke("ERROR", "Process", text);
}
