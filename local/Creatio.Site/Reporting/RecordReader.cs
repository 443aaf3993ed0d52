using System.Data;
using Creatio.Platform.Hosting;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Site.Reporting;

/// <summary>Reads records of any installed object as they are stored: every column, times in UTC, no rights checked.</summary>
internal sealed class RecordReader(CreatioPlatform platform, UserConnection userConnection) {
	private readonly Dictionary<(Guid SchemaUId, Guid Id), string> _displayValues = [];

	/// <summary>One record, or null.</summary>
	public Record? FindById(string schemaName, Guid id) =>
		Read(schemaName, select => select.Where("Id").IsEqual(Column.Parameter(id))).SingleOrDefault();

	/// <summary>The records that refer to the given one, in ascending order of a column; none when there is no such object.</summary>
	public IReadOnlyList<Record> FindByLookup(string schemaName, string lookupName, Guid id, string orderColumn) =>
		Read(schemaName, select => select.Where(lookupName + "Id").IsEqual(Column.Parameter(id)).OrderByAsc(orderColumn));

	/// <summary>All records, in ascending order of a column.</summary>
	public IReadOnlyList<Record> FindAll(string schemaName, string orderColumn) => Read(schemaName, select => select.OrderByAsc(orderColumn));

	/// <summary>The records that were created last, newest first.</summary>
	public IReadOnlyList<Record> FindNewest(string schemaName, int count) =>
		Read(schemaName, select => select.Top(count).OrderByDesc("CreatedOn"));

	private List<Record> Read(string schemaName, Func<Select, Query> restrict) {
		if (!platform.Entities.TryGetValue(schemaName, out EntityModel? schema)) {
			return [];
		}
		IReadOnlyList<RecordColumn> columns = [.. schema.Columns.Where(RecordColumn.IsReadable).Select(column => new RecordColumn(column))];
		List<Record> rows = ReadRows(schema, columns, restrict);
		RememberDisplayValues(schema, rows);
		return rows.ConvertAll(row => WithDisplayValues(row, columns));
	}

	private List<Record> ReadRows(EntityModel schema, IReadOnlyList<RecordColumn> columns, Func<Select, Query> restrict) {
		Select select = new(userConnection);
		foreach (RecordColumn column in columns) {
			select.Column(column.ValueName);
		}
		List<Record> rows = [];
		((Select)restrict(select.From(schema.Name))).ExecuteReader(row => rows.Add(ReadRow(row, columns)));
		return rows;
	}

	private static Record ReadRow(IDataReader row, IReadOnlyList<RecordColumn> columns) {
		Record record = [];
		foreach (RecordColumn column in columns) {
			if (column.Read(row) is object value) {
				record.Add(column.ValueName, value);
			}
		}
		return record;
	}

	// Most lookups of a case's records lead to each other, so that what has been read is not asked for again.
	private void RememberDisplayValues(EntityModel schema, List<Record> rows) {
		foreach (Record row in rows) {
			string? displayValue = schema.PrimaryDisplayColumnName == null ? null : row.FindText(schema.PrimaryDisplayColumnName);
			_displayValues[(schema.UId, (Guid)row["Id"])] = displayValue ?? "";
		}
	}

	private Record WithDisplayValues(Record row, IReadOnlyList<RecordColumn> columns) {
		Record record = [];
		foreach (RecordColumn column in columns.Where(column => row.ContainsKey(column.ValueName))) {
			if (column.IsLookup && FindDisplayValue(column.ReferenceSchemaUId, (Guid)row[column.ValueName]) is { Length: > 0 } displayValue) {
				record.Add(column.Name, displayValue);
			}
			record.Add(column.ValueName, row[column.ValueName]);
		}
		return record;
	}

	private string FindDisplayValue(Guid schemaUId, Guid id) {
		if (!_displayValues.TryGetValue((schemaUId, id), out string? displayValue)) {
			displayValue = ReadDisplayValue(schemaUId, id);
			_displayValues[(schemaUId, id)] = displayValue;
		}
		return displayValue;
	}

	private string ReadDisplayValue(Guid schemaUId, Guid id) {
		EntityModel? schema = platform.Entities.Values.SingleOrDefault(entity => entity.UId == schemaUId);
		if (schema?.PrimaryDisplayColumnName == null) {
			return "";
		}
		return ((Select)new Select(userConnection).Column(schema.PrimaryDisplayColumnName).From(schema.Name)
			.Where("Id").IsEqual(Column.Parameter(id))).ExecuteScalar<string>() ?? "";
	}
}
