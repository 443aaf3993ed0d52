using Terrasoft.Core.DB;

namespace Terrasoft.Core;

/// <summary>The connection of system code, which may do everything.</summary>
public class SystemUserConnection : UserConnection {
	internal SystemUserConnection(AppConnection appConnection) : base(appConnection, appConnection.Platform.SystemUserId) =>
		DBSecurityEngine = new SystemSecurityEngine();
}
