using System.Data;
using System.Data.Common;
using System.Globalization;
using Creatio.Platform.Hosting;
using Npgsql;
using Terrasoft.Core;

namespace Creatio.Site.Database;

/// <summary>A site's database in PostgreSQL.</summary>
public sealed class PostgreSqlSiteDatabase(string connectionString) : SiteDatabase {
	/// <inheritdoc/>
	public override string LikeOperator => "ILIKE";

	/// <summary>An arbitrary number that all sites agree on.</summary>
	public override string LockStructure => "SELECT pg_advisory_xact_lock(7202611)";

	/// <inheritdoc/>
	public override DbConnection OpenConnection() {
		NpgsqlConnection connection = new(connectionString);
		try {
			connection.Open();
			return connection;
		} catch {
			connection.Dispose();
			throw;
		}
	}

	/// <inheritdoc/>
	public override DbTransaction BeginTransaction(DbConnection connection) => connection.BeginTransaction(IsolationLevel.ReadCommitted);

	/// <inheritdoc/>
	public override string Quote(string name) => $"\"{name}\"";

	/// <inheritdoc/>
	public override string ColumnDefinition(ColumnModel column) => DataValueTypes.Get(column.DataValueTypeUId) switch {
		TextDataValueType { IsMaxSize: true } => "text NOT NULL DEFAULT ''",
		TextDataValueType text => $"varchar({text.Size}) NOT NULL DEFAULT ''",
		GuidDataValueType => "uuid",
		DateTimeDataValueType => "timestamp without time zone",
		BooleanDataValueType => "boolean NOT NULL DEFAULT false",
		IntegerDataValueType => "integer",
		FloatDataValueType number => $"numeric(18, {number.Decimals})",
		BinaryDataValueType => "bytea",
		DataValueType type => throw new NotSupportedException($"PostgreSQL has no column for {type.Name}.")
	};

	/// <inheritdoc/>
	public override IEnumerable<string> CreateSequence(string name) => [$"CREATE SEQUENCE IF NOT EXISTS {Quote(name)}"];

	/// <inheritdoc/>
	public override string NextSequenceValue(string name) => $"SELECT nextval('{Quote(name)}')";

	/// <inheritdoc/>
	public override object ToDatabase(object? value) {
		switch (value) {
			case null:
				return DBNull.Value;
			case string text:
				UnstorableTextException.ThrowIfUnstorable(text);
				return text;
			// The provider refuses a UTC kind for a column without a time zone, and all of ours are in UTC.
			case DateTime time:
				return DateTime.SpecifyKind(time, DateTimeKind.Unspecified);
			default:
				return value;
		}
	}

	/// <inheritdoc/>
	public override object? FromDatabase(object? value, Type type) {
		Type target = Nullable.GetUnderlyingType(type) ?? type;
		return value switch {
			null => type.IsValueType && target == type ? Activator.CreateInstance(type) : null,
			_ when target.IsInstanceOfType(value) => value,
			_ => Convert.ChangeType(value, target, CultureInfo.InvariantCulture)
		};
	}

	/// <inheritdoc/>
	public override Type GetFieldType(IDataReader reader, int ordinal) => reader.GetFieldType(ordinal);

	/// <inheritdoc/>
	public override ISet<string> GetTableNames(DbConnection connection) =>
		connection.ReadNames("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");

	/// <inheritdoc/>
	public override ISet<string> GetColumnNames(DbConnection connection, string tableName) => connection.ReadNames(
		$"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '{tableName}'");
}
