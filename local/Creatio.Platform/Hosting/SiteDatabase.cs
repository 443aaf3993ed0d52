using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;

namespace Creatio.Platform.Hosting;

/// <summary>The database of a local site: how to connect to it and how its SQL differs. One subclass per engine.</summary>
public abstract class SiteDatabase {
	/// <summary>Called with each statement of server code before it runs, BEGIN and COMMIT included; a test may count them or throw to break one.</summary>
	public Action<string>? StatementExecuting { get; set; }

	/// <summary>The operator that compares text with a pattern in any case.</summary>
	public abstract string LikeOperator { get; }

	/// <summary>
	/// A statement that holds back other processes which update the structure, until the transaction ends;
	/// null when a transaction alone does.
	/// </summary>
	public virtual string? LockStructure => null;

	/// <summary>Opens a connection to the database.</summary>
	public abstract DbConnection OpenConnection();

	/// <summary>Begins a transaction (read committed, or what comes closest).</summary>
	public abstract DbTransaction BeginTransaction(DbConnection connection);

	/// <summary>Quotes a table or column name.</summary>
	public abstract string Quote(string name);

	/// <summary>The SQL type and checks of a column, so that an over-long text is an error and not a cut.</summary>
	public abstract string ColumnDefinition(ColumnModel column);

	/// <summary>The statements that create a sequence which does not exist yet; its first value is 1.</summary>
	public abstract IEnumerable<string> CreateSequence(string name);

	/// <summary>The query that takes the next value of a sequence; never gives one twice, whoever asks.</summary>
	public abstract string NextSequenceValue(string name);

	/// <summary>Turns a .NET value into what the provider stores. Throws <see cref="UnstorableTextException"/>.</summary>
	public abstract object ToDatabase(object? value);

	/// <summary>Turns a stored value into the .NET type asked for.</summary>
	public abstract object? FromDatabase(object? value, Type type);

	/// <summary>The .NET type of a column of a result, as Creatio's own databases would give it.</summary>
	public abstract Type GetFieldType(IDataReader reader, int ordinal);

	/// <summary>Names of the tables that exist.</summary>
	public abstract ISet<string> GetTableNames(DbConnection connection);

	/// <summary>Names of the columns that a table has.</summary>
	public abstract ISet<string> GetColumnNames(DbConnection connection, string tableName);
}
