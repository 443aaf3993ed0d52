using System.Data;
using Creatio.Platform.Hosting;
using Terrasoft.Common;
using Terrasoft.Core;

namespace Creatio.Site.Reporting;

/// <summary>A column as a report reads it.</summary>
internal sealed class RecordColumn(ColumnModel column) {
	/// <summary>Name in the schema.</summary>
	public string Name => column.Name;

	/// <summary>Name in the database: that of a lookup ends with <c>Id</c>.</summary>
	public string ValueName => column.ValueName;

	/// <summary>Whether the column refers to a record of an object that is known.</summary>
	public bool IsLookup => ValueName != Name && column.ReferenceSchemaUId != null;

	/// <summary>The schema that a lookup refers to.</summary>
	public Guid ReferenceSchemaUId => column.ReferenceSchemaUId!.Value;

	/// <summary>Whether a report shows the column; bytes say nothing there.</summary>
	public static bool IsReadable(ColumnModel column) => column.DataValueTypeUId != DataValueType.BinaryDataValueTypeUId;

	/// <summary>The column's value in a row, or null when it is empty.</summary>
	public object? Read(IDataReader row) => row.GetColumnValue(ValueName) switch {
		DateTime utc => DateTime.SpecifyKind(utc, DateTimeKind.Utc),
		"" => null,
		object value => value,
		null => null
	};
}
