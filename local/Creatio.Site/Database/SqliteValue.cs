using System.Globalization;
using Creatio.Platform.Hosting;

namespace Creatio.Site.Database;

/// <summary>
/// How SQLite, which has no such types, keeps ids, times and booleans. The names of the column types tell them apart when read
/// and contain the name of the storage class that SQLite is to use.
/// </summary>
internal static class SqliteValue {
	public const string GuidType = "GUID_TEXT";
	public const string DateTimeType = "DATETIME_TEXT";
	public const string BooleanType = "BOOLEAN_INT";
	public const string IntegerType = "INTEGER";
	public const string DecimalType = "DECIMAL";

	// As text that sorts by time, with the microseconds that PostgreSQL keeps.
	private const string DateTimeFormat = "yyyy-MM-dd HH:mm:ss.ffffff";

	public static object ToDatabase(object? value) => value switch {
		null => DBNull.Value,
		string text => CheckText(text),
		Guid id => id.ToString(),
		DateTime time => time.ToString(DateTimeFormat, CultureInfo.InvariantCulture),
		bool flag => flag ? 1L : 0L,
		decimal number => number.ToString(CultureInfo.InvariantCulture),
		_ => value
	};

	public static object? FromDatabase(object? value, Type type) {
		Type target = Nullable.GetUnderlyingType(type) ?? type;
		return value switch {
			null => type.IsValueType && target == type ? Activator.CreateInstance(type) : null,
			_ when target.IsInstanceOfType(value) => value,
			string text when target == typeof(Guid) => Guid.Parse(text),
			string text when target == typeof(DateTime) => DateTime.ParseExact(text, DateTimeFormat, CultureInfo.InvariantCulture),
			_ => Convert.ChangeType(value, target, CultureInfo.InvariantCulture)
		};
	}

	/// <summary>The .NET type of a column of that type, or null when SQLite has the type itself.</summary>
	public static Type? GetFieldType(string columnType) => columnType switch {
		GuidType => typeof(Guid),
		DateTimeType => typeof(DateTime),
		BooleanType => typeof(bool),
		IntegerType => typeof(int),
		DecimalType => typeof(decimal),
		_ => null
	};

	private static string CheckText(string text) {
		UnstorableTextException.ThrowIfUnstorable(text);
		return text;
	}
}
