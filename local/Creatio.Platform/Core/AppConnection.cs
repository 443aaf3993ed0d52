using Creatio.Platform.Hosting;

namespace Terrasoft.Core;

/// <summary>The application that all users share.</summary>
public class AppConnection {
	private SystemUserConnection? _systemUserConnection;

	internal AppConnection(CreatioPlatform platform) => Platform = platform;

	/// <summary>The connection of the system user, which all callers share: never use it on two threads at once.</summary>
	public virtual UserConnection SystemUserConnection {
		get {
			CreatioPlatform.Current = Platform;
			return _systemUserConnection ??= new SystemUserConnection(this);
		}
	}

	internal CreatioPlatform Platform { get; }
}
