using Creatio.Packages;
using Creatio.Platform.Hosting;
using Terrasoft.Common;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Processes.Filters;

/// <summary>
/// Reads the filter of a signal: a JSON text with two more inside, one that the process designer shows and one that counts.
/// </summary>
internal sealed class RecordFilterReader(IDictionary<string, EntityModel> entities) {
	private const int Compare = 1;
	private const int IsNull = 2;
	private const int In = 4;
	private const int Group = 6;

	/// <summary>Reads a filter on the records of an object.</summary>
	/// <exception cref="PackageInstallException">It is malformed, or uses what the site does not evaluate.</exception>
	public RecordFilter Read(PackageValue source, EntityModel entity) {
		PackageValue filter = source.ParseText();
		filter["serializedFilterEditData"].ParseText();
		PackageValue root = filter["dataSourceFilters"].ParseText();
		if (root["rootSchemaName"].Text() != entity.Name) {
			throw root["rootSchemaName"].Fault($"the signal is one of the object {entity.Name}");
		}
		return root["filterType"].Required().Number() == Group
			? ReadGroup(root, entity)
			: throw root["filterType"].Fault($"a group, whose type is {Group}, is expected here");
	}

	private FilterGroup ReadGroup(PackageValue group, EntityModel entity) => new(
		group["logicalOperation"].Required().Number() switch {
			0 => LogicalOperationStrict.And,
			1 => LogicalOperationStrict.Or,
			_ => throw group["logicalOperation"].Fault("0 for And or 1 for Or is expected here")
		},
		[.. group["items"].Members().Where(filter => filter["isEnabled"].Required().Flag()).Select(filter => ReadFilter(filter, entity))]);

	private RecordFilter ReadFilter(PackageValue filter, EntityModel entity) => filter["filterType"].Number() switch {
		Compare => ReadColumnFilter(filter, entity, [filter["rightExpression"].Required()]),
		In => ReadColumnFilter(filter, entity, filter["rightExpressions"].Items()),
		IsNull => ReadNullFilter(filter, entity),
		Group => ReadGroup(filter, entity),
		_ => throw filter["filterType"].Fault("the local site does not evaluate this type of filter")
	};

	private ColumnFilter ReadColumnFilter(PackageValue filter, EntityModel entity, IReadOnlyList<PackageValue> values) {
		ColumnModel column = ReadColumn(filter["leftExpression"], entity);
		if (values.Count == 0) {
			throw filter["rightExpressions"].Fault("at least one value is expected here");
		}
		int comparison = filter["comparisonType"].Number();
		bool isKnown = filter["filterType"].Number() == In
			? comparison is (int)FilterComparisonType.Equal or (int)FilterComparisonType.NotEqual
			: comparison is >= (int)FilterComparisonType.Equal and <= (int)FilterComparisonType.NotEndWith;
		return isKnown
			? new ColumnFilter(
				ReadPath(filter), (FilterComparisonType)comparison, [.. values.Select(value => FilterValue.Read(value, column))])
			: throw filter["comparisonType"].Fault("this type of filter does not compare so");
	}

	private ColumnFilter ReadNullFilter(PackageValue filter, EntityModel entity) {
		ReadColumn(filter["leftExpression"], entity);
		FilterComparisonType comparison = filter["isNull"].Required().Flag() ? FilterComparisonType.IsNull : FilterComparisonType.IsNotNull;
		return filter["comparisonType"].Number() == (int)comparison
			? new ColumnFilter(ReadPath(filter), comparison, [])
			: throw filter["comparisonType"].Fault($"isNull asks for {(int)comparison} here");
	}

	private static string ReadPath(PackageValue filter) => filter["leftExpression"]["columnPath"].Text();

	private ColumnModel ReadColumn(PackageValue expression, EntityModel entity) {
		FilterExpression.Column.Require(expression);
		PackageValue path = expression["columnPath"];
		EntityModel? current = entity;
		ColumnModel? column = null;
		foreach (string name in path.Text().Split('.')) {
			column = current?.Columns.FirstOrDefault(column => column.Name == name)
				?? throw path.Fault($"the path from {entity.Name} has no column {name}");
			current = entities.Values.FirstOrDefault(entity => entity.UId == column.ReferenceSchemaUId);
		}
		return column!;
	}
}
