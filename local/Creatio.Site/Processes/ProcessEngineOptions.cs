namespace Creatio.Site.Processes;

/// <summary>How the processes of a site run; the defaults are how Creatio runs them.</summary>
public sealed record ProcessEngineOptions {
	/// <summary>When a background start runs that was signalled in a transaction.</summary>
	public BackgroundStartOrder BackgroundStarts { get; init; } = BackgroundStartOrder.AsSoonAsPossible;

	/// <summary>Whether each signal arrives twice, as it may on a web farm or when Creatio repeats a start after a failure.</summary>
	public bool DeliversSignalsTwice { get; init; }

	/// <summary>How long stopping the site waits for processes that run or wait to run; what is left then is lost, as in Creatio.</summary>
	public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>When a background start runs that was signalled in a transaction. It always has a connection of its own.</summary>
public enum BackgroundStartOrder {
	/// <summary>
	/// At once on another thread, as in Creatio, which waits for no commit: the process may or may not see what the transaction wrote,
	/// and runs even if it is rolled back.
	/// </summary>
	AsSoonAsPossible,

	/// <summary>When the transaction has ended: the process sees what it has committed.</summary>
	AfterTransaction,

	/// <summary>
	/// The save waits for the process, up to ten seconds: the process never sees what the transaction wrote. On a database with one
	/// writer, such as SQLite, a process that writes then has to wait until the save has given up waiting.
	/// </summary>
	BeforeCommit
}
