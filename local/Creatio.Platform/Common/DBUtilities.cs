using System.Data;
using Creatio.Platform.Data;

namespace Terrasoft.Common;

/// <summary>Reads the rows of raw queries.</summary>
public static class DBUtilities {
	/// <summary>The value of a column in the type asked for; the type's default when the column is NULL.</summary>
	public static T GetColumnValue<T>(this IDataReader source, string columnName) =>
		((SiteDataReader)source).GetColumnValue<T>(source.GetOrdinal(columnName));

	/// <summary>The value of a column; null when the column is NULL.</summary>
	public static object? GetColumnValue(this IDataReader source, string columnName) {
		int ordinal = source.GetOrdinal(columnName);
		return source.IsDBNull(ordinal) ? null : source.GetValue(ordinal);
	}
}
