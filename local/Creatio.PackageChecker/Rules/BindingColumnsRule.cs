using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>The columns of a data binding are columns of its table, by id, name and type, and one of them at least is the key.</summary>
internal sealed class BindingColumnsRule() : BindingRule("17-binding-columns") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(DataBinding binding, Configuration configuration) {
		if (!binding.Columns.Any(column => column.Get("IsKey").IsTrue())) {
			yield return At(binding.Descriptor.Get("Columns"), "no column is the key",
				"set IsKey for the column by which rows are found again");
		}
		HashSet<Guid?> seen = [];
		foreach (PackageValue column in binding.Columns.Where(column => !seen.Add(column.Get("ColumnUId").AsId()))) {
			yield return At(column.Get("ColumnUId"), "the column is listed twice", "take one out");
		}
		if (binding.SchemaUId is { } uid && configuration.Schemas.ColumnsOf(uid) is { } known) {
			foreach (Finding finding in binding.Columns.SelectMany(column => Check(column, known))) {
				yield return finding;
			}
		}
	}

	private IEnumerable<Finding> Check(PackageValue column, IReadOnlyList<KnownColumn> columns) {
		string name = column.Get("ColumnName").AsText();
		if (columns.FirstOrDefault(other => other.Name == name) is not { } known) {
			yield return At(column.Get("ColumnName"), "no column of the table with this name is known",
				"correct the name; if the column is one of Creatio's, describe it in local/Creatio.Packages/BaseConfiguration");
			yield break;
		}
		if (known.UId != null && column.Get("ColumnUId").AsId() != known.UId) {
			yield return At(column.Get("ColumnUId"), $"this is not the id of {name}", $"write {known.UId}");
		}
		if (known.TypeUId != null && column.Get("DataTypeValueUId").AsId() != known.TypeUId) {
			yield return At(column.Get("DataTypeValueUId"), $"this is not the data type of {name}", $"write {known.TypeUId}");
		}
	}
}
