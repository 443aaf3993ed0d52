namespace Creatio.Site.Installation.Data;

/// <summary>
/// Puts data bindings in an order in which the rows that others refer to come first: a setting before its value, an
/// operation before who may execute it.
/// </summary>
internal static class BindingOrder {
	/// <summary>Orders the bindings; those that do not refer to each other keep their order.</summary>
	public static IReadOnlyList<DataBinding> Arrange(IReadOnlyList<DataBinding> bindings) {
		var ordered = new List<DataBinding>();
		List<DataBinding> waiting = [.. bindings];
		while (waiting.Count > 0) {
			// Objects that refer to each other in a circle have no order; then the package's own stands.
			DataBinding next = waiting.Find(binding => !waiting.Exists(other => RefersTo(binding, other))) ?? waiting[0];
			waiting.Remove(next);
			ordered.Add(next);
		}
		return ordered;
	}

	private static bool RefersTo(DataBinding binding, DataBinding other) =>
		binding.Entity.UId != other.Entity.UId && binding.Columns.Any(column => column.Model.ReferenceSchemaUId == other.Entity.UId
			&& binding.Rows.Any(row => row.Values.GetValueOrDefault(column.Model.Name) != null));
}
