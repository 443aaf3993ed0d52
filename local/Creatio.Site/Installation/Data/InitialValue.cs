using System.Globalization;
using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace Creatio.Site.Installation.Data;

/// <summary>What a new row holds in a column that its binding says nothing of.</summary>
internal static class InitialValue {
	/// <summary>The time of installation or the column's constant default; null where the database's own default does.</summary>
	public static object? Of(ColumnModel column, DateTime now) {
		if (column.Name is "CreatedOn" or "ModifiedOn") {
			return now;
		}
		if (column.DefaultSource != ColumnDefaultSource.Constant) {
			return null;
		}
		Type type = DataValueTypes.Get(column.DataValueTypeUId).ValueType;
		return type == typeof(Guid)
			? Guid.Parse(column.DefaultValue)
			: Convert.ChangeType(column.DefaultValue, type, CultureInfo.InvariantCulture);
	}
}
