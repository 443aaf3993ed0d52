using Creatio.Packages;
using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace Creatio.Site.Processes.Filters;

/// <summary>Reads the values that filters compare with.</summary>
internal static class FilterValue {
	private const int Guid = 0;
	private const int Text = 1;
	private const int Integer = 4;
	private const int Lookup = 10;
	private const int Boolean = 12;

	/// <summary>Reads a value for a column.</summary>
	/// <exception cref="PackageInstallException">It is malformed, or no value that the column could have.</exception>
	public static object Read(PackageValue expression, ColumnModel column) {
		FilterExpression.Parameter.Require(expression);
		PackageValue parameter = expression["parameter"].Required();
		object value = ReadTyped(parameter["dataValueType"].Required(), parameter["value"].Required());
		Type columnType = DataValueTypes.Get(column.DataValueTypeUId).ValueType;
		return columnType.IsInstanceOfType(value)
			? value
			: throw parameter["dataValueType"].Fault($"the column {column.Name} holds values of the type {columnType.Name}");
	}

	private static object ReadTyped(PackageValue type, PackageValue value) => type.Number() switch {
		Guid or Lookup => value.Id(),
		Text => value.Text(),
		Integer => value.Number(),
		Boolean => value.Flag(),
		_ => throw type.Fault("the local site compares ids, texts, whole numbers and true or false only")
	};
}
