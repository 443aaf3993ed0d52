using Creatio.Platform.Hosting;
using Creatio.Site.Processes.Metadata;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Site.Processes.Running;

/// <summary>
/// Starts the processes that wait for a record to be added or changed. Whether the record fits is decided in the saving thread and
/// transaction; what goes wrong with one process keeps neither the others from starting nor the record from being saved.
/// </summary>
internal sealed class SignalThrower(
	IReadOnlyList<ProcessDefinition> processes,
	ProcessRunner runner,
	ProcessQueue background,
	ProcessEngineOptions options,
	Action<string> logError) {
	private static readonly TimeSpan _longestWaitBeforeCommit = TimeSpan.FromSeconds(10);

	private readonly List<(ProcessDefinition Process, StartSignal Signal)> _subscriptions =
		[.. processes.SelectMany(process => process.Elements.OfType<StartSignal>().Select(signal => (process, signal)))];

	/// <summary>Starts what the record starts.</summary>
	public void Throw(SavedRecord record) {
		int deliveries = options.DeliversSignalsTwice ? 2 : 1;
		foreach ((ProcessDefinition process, StartSignal signal) in _subscriptions) {
			try {
				if (signal.Matches(record)) {
					Start(new ProcessStart(process, signal) { RecordId = record.Id }, signal.RunsInBackground, record.UserConnection, deliveries);
				}
			} catch (Exception exception) {
				logError($"The process {process.Name} could not be started by {signal.Name} for the record {record.Id}: {exception}");
			}
		}
	}

	private void Start(ProcessStart start, bool inBackground, UserConnection saver, int deliveries) {
		for (int i = 0; i < deliveries; i++) {
			if (inBackground) {
				StartInBackground(start, saver);
			} else {
				runner.Run(start, saver);
			}
		}
	}

	private void StartInBackground(ProcessStart start, UserConnection saver) {
		Func<UserConnection> connect = ConnectAs(saver);
		switch (options.BackgroundStarts) {
			case BackgroundStartOrder.AfterTransaction:
				using (DBExecutor executor = saver.EnsureDBConnection()) {
					executor.AfterTransaction(() => Enqueue());
				}
				break;
			case BackgroundStartOrder.BeforeCommit:
				Enqueue().Wait(_longestWaitBeforeCommit);
				break;
			default:
				Enqueue();
				break;
		}

		Task Enqueue() => background.Enqueue(() => {
			using UserConnection userConnection = connect();
			runner.Run(start, userConnection);
		});
	}

	private static Func<UserConnection> ConnectAs(UserConnection saver) {
		CreatioPlatform platform = saver.AppConnection.Platform;
		Guid userId = saver.CurrentUser.Id;
		return saver is SystemUserConnection ? platform.ConnectAsSystem : () => platform.Connect(userId);
	}
}
