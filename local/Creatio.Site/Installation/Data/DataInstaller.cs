using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace Creatio.Site.Installation.Data;

/// <summary>
/// Writes the rows of data bindings so that a repeated installation changes nothing: a row is found by its key columns, and an
/// existing one changes only in the columns of a forced update.
/// </summary>
internal sealed class DataInstaller(CreatioPlatform platform, UserConnection userConnection) {
	/// <summary>Writes the rows that the bindings bring, those first that others refer to.</summary>
	public void Install(IReadOnlyList<DataBinding> bindings) {
		foreach (DataBinding binding in BindingOrder.Arrange(bindings)) {
			Install(binding);
		}
	}

	private void Install(DataBinding binding) {
		var table = new RowTable(userConnection, binding.Entity, platform.UtcNow());
		foreach (BoundRow row in binding.Rows) {
			Guid? existing = table.FindId(Pick(row, binding.Columns.Where(column => column.IsKey)));
			if (existing is { } id) {
				Update(binding, table, row, id);
			} else if (binding.InstallType != InstallType.UpdateExisting) {
				Insert(binding, table, row);
			}
		}
	}

	private void Insert(DataBinding binding, RowTable table, BoundRow row) {
		Guid id = row.Values.GetValueOrDefault("Id") as Guid? ?? Guid.NewGuid();
		table.Insert(new Dictionary<string, object?>(row.Values) { ["Id"] = id });
		Translate(binding, id, row.Translations);
	}

	private void Update(DataBinding binding, RowTable table, BoundRow row, Guid id) {
		List<BoundColumn> forced = [.. binding.Columns.Where(column => column is { IsForceUpdate: true, IsKey: false })];
		Dictionary<string, object?> values = Pick(row, forced);
		if (values.Count > 0) {
			table.Update(id, values);
		}
		Translate(binding, id, row.Translations.Where(text => forced.Exists(column => column.Model.Name == text.ColumnName)));
	}

	private void Translate(DataBinding binding, Guid id, IEnumerable<Translation> translations) {
		foreach (Translation text in translations) {
			Guid columnUId = binding.Columns.First(column => column.Model.Name == text.ColumnName).Model.UId;
			LocalizedValues.Save(userConnection, id, columnUId, text.Culture, text.Text);
		}
	}

	private static Dictionary<string, object?> Pick(BoundRow row, IEnumerable<BoundColumn> columns) =>
		columns.Where(column => row.Values.ContainsKey(column.Model.Name))
			.ToDictionary(column => column.Model.Name, column => row.Values[column.Model.Name]);
}
