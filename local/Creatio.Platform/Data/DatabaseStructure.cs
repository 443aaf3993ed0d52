using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace Creatio.Platform.Data;

/// <summary>Brings the tables of a database up to the installed objects. It adds and never removes, as publishing an object does.</summary>
internal sealed class DatabaseStructure(SiteDatabase database, IDictionary<string, EntityModel> entities) {
	private const string PrimaryColumn = "Id";

	private readonly Dictionary<Guid, string> _tableNames = entities.Values.ToDictionary(entity => entity.UId, entity => entity.Name);

	/// <summary>The sequence that numbers a column.</summary>
	public static string GetSequenceName(string tableName, string columnName) => tableName + columnName + "Sequence";

	public void Update() {
		using DbConnection connection = database.OpenConnection();
		using DbTransaction transaction = database.BeginTransaction(connection);
		foreach (string sql in GetStatements(connection, transaction)) {
			Execute(sql, connection, transaction);
		}
		transaction.Commit();
	}

	private static void Execute(string sql, DbConnection connection, DbTransaction transaction) {
		using DbCommand command = connection.CreateCommand();
		command.Transaction = transaction;
		command.CommandText = sql;
		command.ExecuteNonQuery();
	}

	private IEnumerable<string> GetStatements(DbConnection connection, DbTransaction transaction) {
		if (database.LockStructure != null) {
			Execute(database.LockStructure, connection, transaction);
		}
		ISet<string> tableNames = database.GetTableNames(connection);
		Dictionary<string, ISet<string>> columnNames = entities.Keys.ToDictionary(
			name => name,
			name => tableNames.Contains(name) ? database.GetColumnNames(connection, name) : new HashSet<string>());
		IEnumerable<EntityModel> newEntities = entities.Values.Where(entity => !tableNames.Contains(entity.Name));
		// All tables come before the first foreign key, because lookups refer to each other in circles.
		return GetLocalizationTable(tableNames)
			.Concat(newEntities.Select(CreateTable))
			.Concat(entities.Values.SelectMany(entity => AddColumns(entity, columnNames[entity.Name])))
			.Concat(entities.Values.SelectMany(CreateIndexes))
			.Concat(entities.Values.SelectMany(CreateSequences));
	}

	private IEnumerable<string> GetLocalizationTable(ISet<string> tableNames) {
		if (!tableNames.Contains(LocalizedValues.TableName)) {
			yield return LocalizedValues.GetCreateTable(database);
		}
	}

	private string CreateTable(EntityModel entity) {
		ColumnModel id = entity.Columns.Single(column => column.Name == PrimaryColumn);
		IEnumerable<string> definitions = entity.Columns
			.Where(column => column != id && !IsForeignKey(column))
			.Select(Define)
			.Prepend(Define(id) + " PRIMARY KEY");
		return $"CREATE TABLE {database.Quote(entity.Name)} ({string.Join(", ", definitions)})";
	}

	private IEnumerable<string> AddColumns(EntityModel entity, ISet<string> existing) => entity.Columns
		.Where(column => existing.Count == 0 ? IsForeignKey(column) : !existing.Contains(column.ValueName))
		.Select(column => $"ALTER TABLE {database.Quote(entity.Name)} ADD COLUMN {Define(column)}{Refer(column)}");

	private string Define(ColumnModel column) => $"{database.Quote(column.ValueName)} {database.ColumnDefinition(column)}";

	private string Refer(ColumnModel column) => IsForeignKey(column)
		? $" REFERENCES {database.Quote(_tableNames[column.ReferenceSchemaUId!.Value])} ({database.Quote(PrimaryColumn)})"
		: "";

	private bool IsForeignKey(ColumnModel column) =>
		DataValueTypes.Get(column.DataValueTypeUId).IsLookup
		&& column.ReferenceSchemaUId.HasValue
		&& _tableNames.ContainsKey(column.ReferenceSchemaUId.Value);

	private IEnumerable<string> CreateIndexes(EntityModel entity) {
		IEnumerable<string> ofColumns = entity.Columns
			.Where(column => column.IsIndexed)
			.Select(column => CreateIndex("IX" + entity.Name + column.ValueName, false, entity, [column.Name]));
		return ofColumns.Concat(entity.Indexes.Select(index => CreateIndex(index.Name, index.IsUnique, entity, index.ColumnNames)));
	}

	private string CreateIndex(string name, bool isUnique, EntityModel entity, IList<string> columnNames) {
		IEnumerable<string> columns = columnNames
			.Select(columnName => database.Quote(entity.Columns.Single(column => column.Name == columnName).ValueName));
		return $"CREATE {(isUnique ? "UNIQUE " : "")}INDEX IF NOT EXISTS {database.Quote(name)} "
			+ $"ON {database.Quote(entity.Name)} ({string.Join(", ", columns)})";
	}

	private IEnumerable<string> CreateSequences(EntityModel entity) => entity.Columns
		.Where(column => column.DefaultSource == ColumnDefaultSource.Sequence)
		.SelectMany(column => database.CreateSequence(GetSequenceName(entity.Name, column.Name)));
}
