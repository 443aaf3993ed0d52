using System;
using System.Data;
using System.Data.Common;
using Creatio.Platform.Hosting;
using Terrasoft.Common;

namespace Creatio.Platform.Data;

/// <summary>A provider's reader that gives values of the types that Creatio's own databases give.</summary>
internal sealed class SiteDataReader(SiteDatabase database, DbCommand command, DbDataReader reader) : IDataReader {
	public int Depth => reader.Depth;

	public bool IsClosed => reader.IsClosed;

	public int RecordsAffected => reader.RecordsAffected;

	public int FieldCount => reader.FieldCount;

	public object this[int i] => GetValue(i);

	public object this[string name] => GetValue(GetOrdinal(name));

	public bool Read() {
		try {
			return reader.Read();
		} catch (DbException exception) {
			throw new DbOperationException(exception.Message, command.CommandText, exception);
		}
	}

	public T GetColumnValue<T>(int i) => (T)GetColumnValue(i, typeof(T))!;

	public object? GetColumnValue(int i, Type type) => database.FromDatabase(reader.IsDBNull(i) ? null : reader.GetValue(i), type);

	public object GetValue(int i) => reader.IsDBNull(i) ? DBNull.Value : GetColumnValue(i, GetFieldType(i))!;

	public int GetValues(object[] values) {
		int count = Math.Min(values.Length, FieldCount);
		for (int i = 0; i < count; i++) {
			values[i] = GetValue(i);
		}
		return count;
	}

	public Type GetFieldType(int i) => database.GetFieldType(reader, i);

	public string GetDataTypeName(int i) => reader.GetDataTypeName(i);

	public string GetName(int i) => reader.GetName(i);

	public int GetOrdinal(string name) => reader.GetOrdinal(name);

	public bool IsDBNull(int i) => reader.IsDBNull(i);

	public bool GetBoolean(int i) => GetColumnValue<bool>(i);

	public byte GetByte(int i) => GetColumnValue<byte>(i);

	public long GetBytes(int i, long fieldOffset, byte[]? buffer, int bufferoffset, int length) =>
		reader.GetBytes(i, fieldOffset, buffer, bufferoffset, length);

	public char GetChar(int i) => GetColumnValue<char>(i);

	public long GetChars(int i, long fieldoffset, char[]? buffer, int bufferoffset, int length) =>
		reader.GetChars(i, fieldoffset, buffer, bufferoffset, length);

	public IDataReader GetData(int i) => reader.GetData(i);

	public DateTime GetDateTime(int i) => GetColumnValue<DateTime>(i);

	public decimal GetDecimal(int i) => GetColumnValue<decimal>(i);

	public double GetDouble(int i) => GetColumnValue<double>(i);

	public float GetFloat(int i) => GetColumnValue<float>(i);

	public Guid GetGuid(int i) => GetColumnValue<Guid>(i);

	public short GetInt16(int i) => GetColumnValue<short>(i);

	public int GetInt32(int i) => GetColumnValue<int>(i);

	public long GetInt64(int i) => GetColumnValue<long>(i);

	public string GetString(int i) => GetColumnValue<string>(i);

	public DataTable? GetSchemaTable() => reader.GetSchemaTable();

	public bool NextResult() => reader.NextResult();

	public void Close() => Dispose();

	public void Dispose() {
		reader.Dispose();
		command.Dispose();
	}
}
