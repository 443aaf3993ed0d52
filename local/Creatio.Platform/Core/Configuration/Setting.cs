using System;
using System.Data;
using Terrasoft.Common;

namespace Terrasoft.Core.Configuration;

/// <summary>A system setting with its value for everybody.</summary>
internal sealed class Setting {
	public Setting(IDataReader row) {
		Id = row.GetColumnValue<Guid>("Id");
		Code = row.GetColumnValue<string>("Code");
		IsCacheable = row.GetColumnValue<bool>("IsCacheable");
		ValueColumn = GetValueColumn(row.GetColumnValue<string>("ValueTypeName"));
		// A setting without a value row gives NULL in the columns of the row.
		Value = row.GetColumnValue("ValueId") == null ? null : row.GetColumnValue(ValueColumn);
	}

	public static string[] ValueColumns { get; } =
		["TextValue", "IntegerValue", "FloatValue", "BooleanValue", "DateTimeValue", "GuidValue"];

	public Guid Id { get; }

	public string Code { get; }

	public bool IsCacheable { get; }

	/// <summary>Column of SysSettingsValue that holds values of the setting's type.</summary>
	public string ValueColumn { get; }

	public object? Value { get; }

	private static string GetValueColumn(string valueTypeName) => valueTypeName switch {
		"Integer" => "IntegerValue",
		"Boolean" => "BooleanValue",
		"Lookup" or "Guid" => "GuidValue",
		"DateTime" or "Date" or "Time" => "DateTimeValue",
		"Money" or "Decimal" => "FloatValue",
		_ when valueTypeName.StartsWith("Float", StringComparison.Ordinal) => "FloatValue",
		_ when valueTypeName.EndsWith("Text", StringComparison.Ordinal) => "TextValue",
		_ => throw new NotSupportedException($"The local site has no system settings of the type {valueTypeName}.")
	};
}
