using System;
using System.Collections.Generic;
using System.Data;
using Creatio.Platform.Data;

namespace Terrasoft.Core.DB;

/// <summary>Reads rows.</summary>
public class Select : Query {
	private readonly List<QueryColumnExpression> _columns = new List<QueryColumnExpression>();
	private string _schemaName = "";
	private string _alias = "";
	private Action<string> _setAlias = _ => throw new InvalidOperationException("As names a column or a table; call it after one.");
	private int _rowCount;

	/// <summary>Creates the query.</summary>
	public Select(UserConnection userConnection) : base(userConnection) {
	}

	/// <summary>Receives each row.</summary>
	public delegate void ExecuteReaderReadMethod(IDataReader dataReader);

	/// <summary>Whether equal rows are given once.</summary>
	public bool IsDistinct { get; set; }

	/// <summary>Gives equal rows once.</summary>
	public Select Distinct() {
		IsDistinct = true;
		return this;
	}

	/// <summary>Gives no more rows than that.</summary>
	public Select Top(int rowCount) {
		_rowCount = rowCount;
		return this;
	}

	/// <summary>Names the column or the table that was added last.</summary>
	public Select As(string alias) {
		_setAlias(alias);
		return this;
	}

	/// <summary>Reads a column.</summary>
	public Select Column(string sourceColumnAlias) => Column(DB.Column.SourceColumn(sourceColumnAlias));

	/// <summary>Reads a column of a table.</summary>
	public Select Column(string sourceAlias, string sourceColumnAlias) => Column(DB.Column.SourceColumn(sourceAlias, sourceColumnAlias));

	/// <summary>Reads a value.</summary>
	public Select Column(IQueryColumnExpressionConvertible expression) => Column(expression.GetQueryColumnExpression());

	/// <summary>Reads a value.</summary>
	public Select Column(QueryColumnExpression columnExpression) {
		_columns.Add(columnExpression);
		_setAlias = alias => columnExpression.Alias = alias;
		return this;
	}

	/// <summary>Reads from a table.</summary>
	public Select From(string schemaName) {
		_schemaName = schemaName;
		_alias = schemaName;
		_setAlias = alias => _alias = alias;
		return this;
	}

	/// <summary>Runs the query on an open connection; dispose the reader before the next statement.</summary>
	public IDataReader ExecuteReader(DBExecutor dbExecutor) => dbExecutor.ExecuteReader(ToSqlText());

	/// <summary>Runs the query and hands over each row.</summary>
	public void ExecuteReader(ExecuteReaderReadMethod readMethod) {
		using DBExecutor executor = UserConnection.EnsureDBConnection();
		using IDataReader reader = ExecuteReader(executor);
		while (reader.Read()) {
			readMethod(reader);
		}
	}

	/// <summary>The first value of the first row; the type's default when there is none.</summary>
	public TResult ExecuteScalar<TResult>() {
		using DBExecutor executor = UserConnection.EnsureDBConnection();
		return ExecuteScalar<TResult>(executor);
	}

	/// <summary>The first value of the first row on an open connection; the type's default when there is none.</summary>
	public TResult ExecuteScalar<TResult>(DBExecutor dbExecutor) {
		object? value = dbExecutor.ExecuteScalar(ToSqlText());
		return (TResult)UserConnection.Platform.Database.FromDatabase(value is DBNull ? null : value, typeof(TResult))!;
	}

	internal override void WriteTo(SqlWriter sql) {
		sql.Append(IsDistinct ? "SELECT DISTINCT " : "SELECT ");
		sql.AppendList(_columns, ", ", column => column.WriteWithAlias(sql));
		sql.Append(" FROM ").AppendName(_schemaName).Append(" AS ").AppendName(_alias);
		WriteJoins(sql);
		WriteWhere(sql);
		WriteOrderBy(sql);
		if (_rowCount > 0) {
			sql.Append(" LIMIT ").AppendNumber(_rowCount);
		}
	}
}
