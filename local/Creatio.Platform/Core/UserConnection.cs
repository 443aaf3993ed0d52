using System;
using Creatio.Platform.Hosting;
using Creatio.Platform.Resources;
using Terrasoft.Common;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Terrasoft.Core;

/// <summary>
/// What one user does: its database connection, time zone, culture and rights.
/// Its transaction is shared by everything that runs on it, so use one per unit of work and never on two threads at once.
/// </summary>
public class UserConnection : IDisposable {
	private readonly object _lock = new object();
	private readonly Lazy<SysUserInfo> _currentUser;
	private DBExecutor? _executor;

	internal UserConnection(AppConnection appConnection, Guid sysAdminUnitId) {
		AppConnection = appConnection;
		_currentUser = new Lazy<SysUserInfo>(() => SysUserInfo.Load(this, sysAdminUnitId), isThreadSafe: false);
		DBSecurityEngine = new UserSecurityEngine(this, sysAdminUnitId);
		ResourceStorage = new ResourceStorage(this);
	}

	/// <summary>The application.</summary>
	public AppConnection AppConnection { get; }

	/// <summary>The objects of the configuration.</summary>
	public virtual EntitySchemaManager EntitySchemaManager => Platform.Schemas;

	/// <summary>What the user may do.</summary>
	public virtual DBSecurityEngine DBSecurityEngine { get; private protected set; }

	/// <summary>The user.</summary>
	public virtual SysUserInfo CurrentUser => _currentUser.Value;

	/// <summary>The localizable strings, in the user's culture.</summary>
	public IResourceStorage ResourceStorage { get; }

	internal CreatioPlatform Platform => AppConnection.Platform;

	/// <summary>
	/// Opens the connection's database connection, or joins the one that is open, with its transaction.
	/// Dispose what you get. Throws the provider's <see cref="System.Data.Common.DbException"/> when the database is down.
	/// </summary>
	public virtual DBExecutor EnsureDBConnection() {
		lock (_lock) {
			_executor ??= new DBExecutor(this, Platform.Database, () => _executor = null);
			return _executor.Join();
		}
	}

	/// <summary>Closes the database connection; an open transaction is rolled back.</summary>
	public void Dispose() {
		_executor?.Close();
		GC.SuppressFinalize(this);
	}
}
