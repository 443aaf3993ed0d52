using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>Adds rows.</summary>
public abstract class BaseInsert {
	private protected BaseInsert(UserConnection userConnection) => UserConnection = userConnection;

	/// <summary>The connection that the statement runs on.</summary>
	public UserConnection UserConnection { get; }

	/// <summary>Adds the row; gives how many were added.</summary>
	public int Execute() {
		using DBExecutor executor = UserConnection.EnsureDBConnection();
		return Execute(executor);
	}

	/// <summary>Adds the row on an open connection; gives how many were added.</summary>
	public int Execute(DBExecutor dbExecutor) {
		SqlWriter sql = new SqlWriter(UserConnection.Platform.Database);
		WriteTo(sql);
		return dbExecutor.Execute(sql.ToSqlText());
	}

	private protected abstract void WriteTo(SqlWriter sql);
}
