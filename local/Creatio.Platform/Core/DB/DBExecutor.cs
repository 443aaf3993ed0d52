using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using Creatio.Platform.Data;
using Creatio.Platform.Hosting;
using Terrasoft.Common;

namespace Terrasoft.Core.DB;

/// <summary>
/// The open database connection of a <see cref="Terrasoft.Core.UserConnection"/>, counted: everybody who ensured it must dispose it.
/// Transactions nest by counting too: only the outermost one commits or rolls back.
/// </summary>
public class DBExecutor : IDisposable {
	private readonly SiteDatabase _database;
	private readonly DbConnection _connection;
	private readonly Action _closed;
	private readonly List<Action> _afterTransaction = new List<Action>();
	private DbTransaction? _transaction;
	private int _users;

	internal DBExecutor(UserConnection userConnection, SiteDatabase database, Action closed) {
		UserConnection = userConnection;
		_database = database;
		_closed = closed;
		_connection = database.OpenConnection();
	}

	/// <summary>The connection that everything runs for.</summary>
	public UserConnection UserConnection { get; }

	/// <summary>How many transactions are begun and not yet ended; 0 when there is none.</summary>
	public int TransactionDepth { get; private set; }

	/// <summary>Begins a transaction, or enters the one that is open.</summary>
	public virtual void StartTransaction() {
		if (TransactionDepth == 0) {
			_transaction = Attempt("BEGIN", () => _database.BeginTransaction(_connection));
		}
		TransactionDepth++;
	}

	/// <summary>Commits when this ends the outermost transaction; otherwise only counts.</summary>
	public virtual void CommitTransaction() {
		if (TransactionDepth == 0) {
			throw new InvalidOperationException("There is no transaction to commit; call StartTransaction first.");
		}
		if (TransactionDepth > 1) {
			TransactionDepth--;
			return;
		}
		try {
			Attempt("COMMIT", () => {
				_transaction!.Commit();
				return true;
			});
		} finally {
			EndTransaction();
		}
	}

	/// <summary>Rolls back when this ends the outermost transaction; otherwise only counts.</summary>
	public virtual void RollbackTransaction() {
		if (TransactionDepth > 1) {
			TransactionDepth--;
			return;
		}
		EndTransaction();
	}

	/// <summary>Closes the database connection when the last user disposes it; a transaction still open is rolled back.</summary>
	public void Dispose() {
		if (_users > 0 && --_users == 0) {
			Close();
		}
		GC.SuppressFinalize(this);
	}

	/// <summary>Closes the database connection whoever uses it.</summary>
	public void Close() {
		_users = 0;
		EndTransaction();
		_connection.Dispose();
		_closed();
	}

	internal DBExecutor Join() {
		_users++;
		return this;
	}

	/// <summary>Runs an action when the open transaction has ended, committed or not; at once when there is none.</summary>
	internal void AfterTransaction(Action action) {
		if (TransactionDepth == 0) {
			action();
		} else {
			_afterTransaction.Add(action);
		}
	}

	internal int Execute(SqlText sql) {
		using DbCommand command = _connection.CreateCommand();
		return Run(sql, command, () => command.ExecuteNonQuery());
	}

	internal object? ExecuteScalar(SqlText sql) {
		using DbCommand command = _connection.CreateCommand();
		return Run(sql, command, () => command.ExecuteScalar());
	}

	internal SiteDataReader ExecuteReader(SqlText sql) {
		DbCommand command = _connection.CreateCommand();
		try {
			return new SiteDataReader(_database, command, Run(sql, command, () => command.ExecuteReader()));
		} catch {
			command.Dispose();
			throw;
		}
	}

	private T Attempt<T>(string sql, Func<T> execute) {
		try {
			_database.StatementExecuting?.Invoke(sql);
			return execute();
		} catch (Exception exception) when (exception is DbException or UnstorableTextException) {
			throw new DbOperationException(exception.Message, sql, exception);
		}
	}

	private T Run<T>(SqlText sql, DbCommand command, Func<T> execute) => Attempt(sql.Text, () => {
		command.Transaction = _transaction;
		command.CommandText = sql.Text;
		Bind(command, sql.Parameters);
		return execute();
	});

	private void Bind(DbCommand command, IReadOnlyList<object?> values) {
		for (int i = 0; i < values.Count; i++) {
			DbParameter parameter = command.CreateParameter();
			parameter.ParameterName = "@P" + i.ToString(CultureInfo.InvariantCulture);
			parameter.Value = _database.ToDatabase(values[i]);
			command.Parameters.Add(parameter);
		}
	}

	private void EndTransaction() {
		TransactionDepth = 0;
		// Disposing a transaction that was not committed rolls it back.
		_transaction?.Dispose();
		_transaction = null;
		List<Action> actions = new List<Action>(_afterTransaction);
		_afterTransaction.Clear();
		actions.ForEach(action => action());
	}
}
