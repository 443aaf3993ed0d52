using System.Data;
using System.Data.Common;
using Creatio.Platform.Hosting;
using Microsoft.Data.Sqlite;
using Terrasoft.Core;

namespace Creatio.Site.Database;

/// <summary>
/// A site's database in one SQLite file. Readers never wait for writers; writers wait for each other, in any process.
/// </summary>
public sealed class SqliteSiteDatabase(string path) : SiteDatabase {
	private const int WriterTimeoutSeconds = 60;

	// busy_timeout, because the engine's own waiting wakes up sooner than the provider's.
	private static readonly string _setUpConnection =
		$"PRAGMA busy_timeout = {WriterTimeoutSeconds * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL";

	private readonly string _connectionString = new SqliteConnectionStringBuilder {
		DataSource = path,
		ForeignKeys = true,
		DefaultTimeout = WriterTimeoutSeconds
	}.ToString();

	/// <inheritdoc/>
	public override string LikeOperator => "LIKE";

	/// <inheritdoc/>
	public override DbConnection OpenConnection() {
		SqliteConnection connection = new(_connectionString);
		try {
			connection.Open();
			using SqliteCommand command = connection.CreateCommand();
			command.CommandText = _setUpConnection;
			command.ExecuteNonQuery();
			return connection;
		} catch {
			connection.Dispose();
			throw;
		}
	}

	/// <summary>Begins as a writer at once: a reader that turns writer later would fail when another one wrote meanwhile.</summary>
	public override DbTransaction BeginTransaction(DbConnection connection) =>
		((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);

	/// <inheritdoc/>
	public override string Quote(string name) => $"\"{name}\"";

	/// <inheritdoc/>
	public override string ColumnDefinition(ColumnModel column) => DataValueTypes.Get(column.DataValueTypeUId) switch {
		TextDataValueType { IsMaxSize: true } => "TEXT NOT NULL DEFAULT ''",
		TextDataValueType text => $"TEXT NOT NULL DEFAULT '' CHECK (length({Quote(column.ValueName)}) <= {text.Size})",
		GuidDataValueType => SqliteValue.GuidType,
		DateTimeDataValueType => SqliteValue.DateTimeType,
		BooleanDataValueType => SqliteValue.BooleanType + " NOT NULL DEFAULT 0",
		IntegerDataValueType => SqliteValue.IntegerType,
		FloatDataValueType => SqliteValue.DecimalType,
		BinaryDataValueType => "BLOB",
		DataValueType type => throw new NotSupportedException($"SQLite has no column for {type.Name}.")
	};

	/// <inheritdoc/>
	public override IEnumerable<string> CreateSequence(string name) => [
		$"CREATE TABLE IF NOT EXISTS {Quote(name)} (\"Value\" INTEGER NOT NULL)",
		$"INSERT INTO {Quote(name)} SELECT 0 WHERE NOT EXISTS (SELECT * FROM {Quote(name)})"
	];

	/// <inheritdoc/>
	public override string NextSequenceValue(string name) => $"UPDATE {Quote(name)} SET \"Value\" = \"Value\" + 1 RETURNING \"Value\"";

	/// <inheritdoc/>
	public override object ToDatabase(object? value) => SqliteValue.ToDatabase(value);

	/// <inheritdoc/>
	public override object? FromDatabase(object? value, Type type) => SqliteValue.FromDatabase(value, type);

	/// <inheritdoc/>
	public override Type GetFieldType(IDataReader reader, int ordinal) =>
		SqliteValue.GetFieldType(reader.GetDataTypeName(ordinal)) ?? reader.GetFieldType(ordinal);

	/// <inheritdoc/>
	public override ISet<string> GetTableNames(DbConnection connection) =>
		connection.ReadNames("SELECT name FROM sqlite_master WHERE type = 'table'");

	/// <inheritdoc/>
	public override ISet<string> GetColumnNames(DbConnection connection, string tableName) =>
		connection.ReadNames($"SELECT name FROM pragma_table_info('{tableName}')");
}
