using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A bound row has a value for each key column, which no other row has, and only values that fit their columns.</summary>
internal sealed class BindingRowsRule() : BindingRule("17-binding-rows") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(DataBinding binding, Configuration configuration) {
		HashSet<string> keys = [];
		return (binding.Rows ?? []).SelectMany(row => CheckCells(row, binding).Concat(CheckKey(row, binding, keys)));
	}

	private IEnumerable<Finding> CheckCells(PackageValue row, DataBinding binding) {
		HashSet<Guid?> seen = [];
		foreach (PackageValue cell in row.List()) {
			PackageValue uid = cell.Get("SchemaColumnUId");
			if (binding.ColumnOf(cell) is not { } column) {
				yield return At(uid, "the descriptor lists no column with this id", "correct the id, or list the column");
			} else if (!seen.Add(uid.AsId())) {
				yield return At(uid, $"the row has a value for {column.Get("ColumnName").AsText()} already", "take one out");
			} else if (BoundValue.Expected(cell.Get("Value"), column.Get("DataTypeValueUId").AsId()) is { } expected) {
				yield return At(cell.Get("Value"), $"the value does not fit {column.Get("ColumnName").AsText()}", $"write {expected}");
			}
		}
	}

	private IEnumerable<Finding> CheckKey(PackageValue row, DataBinding binding, HashSet<string> keys) {
		List<PackageValue> columns = [.. binding.Columns.Where(column => column.Get("IsKey").IsTrue())];
		List<string> values = [.. columns.Select(column => ValueOf(row, column))];
		int missing = values.FindIndex(value => value is "" or "null");
		if (missing >= 0) {
			yield return At(row, $"the row has no value for the key column {columns[missing].Get("ColumnName").AsText()}", "add one");
		} else if (columns.Count > 0 && !keys.Add(string.Join('|', values))) {
			yield return At(row, "another row has the same key", "give the row a key of its own, or take it out");
		}
	}

	private static string ValueOf(PackageValue row, PackageValue column) =>
		row.List().FirstOrDefault(cell => cell.Get("SchemaColumnUId").AsId() == column.Get("ColumnUId").AsId())
			?.Get("Value").Node?.ToString() ?? "";
}
