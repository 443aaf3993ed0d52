namespace Terrasoft.Core.Process;

/// <summary>What a script task is given when it runs.</summary>
public class ProcessExecutingContext {
	/// <summary>Creates a context.</summary>
	public ProcessExecutingContext(UserConnection userConnection) => UserConnection = userConnection;

	/// <summary>The connection that the process runs on.</summary>
	public UserConnection UserConnection { get; }

	/// <summary>The instance that runs, or null outside of one.</summary>
	public Process? Process { get; set; }
}
