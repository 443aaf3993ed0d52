using Creatio.PackageChecker.Model;
using Creatio.Packages;
using Creatio.Packages.BaseConfiguration;

namespace Creatio.PackageChecker.Rules;

/// <summary>A list to which a difference adds columns, indexes or texts is ordered afterwards, the added ones among them.</summary>
internal sealed class ListOrderRule() : SchemaRule("10-list-order") {
	private static readonly (string List, string Content)[] _lists = [("D2", "column"), ("D6", "index"), ("B2", "text")];

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) =>
		metadata.IsDifference ? _lists.SelectMany(list => Check(schema, metadata, list.List, list.Content, configuration)) : [];

	private IEnumerable<Finding> Check(
		Schema schema, SchemaMetadata metadata, string list, string content, Configuration configuration) {
		IReadOnlyList<PackageValue> items = metadata.ItemsOf(list);
		PackageValue? order = metadata.OrderOf(list);
		if (order == null) {
			return items.Count == 0
				? []
				: [At(items[0], $"the list {list} is not ordered", $"add the line ~ MetaData.Schema.{list} with the ids of all items")];
		}
		List<Guid?> ids = [.. order.List().Select(id => id.AsId())];
		List<Guid?> own = [.. items.Select(item => item.Get("UId").AsId())];
		IReadOnlyList<Guid>? inherited = InheritedIdsOf(schema, list, configuration);
		return [
			.. items.Where(item => !ids.Contains(item.Get("UId").AsId()))
				.Select(item => At(order, $"the order leaves out the {content} {item.Get("A2").AsText()}",
					$"add {item.Get("UId").AsText()}")),
			.. order.List().Where(id => inherited != null && !own.Contains(id.AsId()) && !(id.AsId() is { } uid && inherited.Contains(uid)))
				.Select(id => At(id, $"there is no {content} with this id", "correct it or take it out"))
		];
	}

	// Null where it is not known what the schema inherits.
	private static IReadOnlyList<Guid>? InheritedIdsOf(Schema schema, string list, Configuration configuration) {
		if (schema.ParentUId is not { } parent) {
			return null;
		}
		return list switch {
			"D2" => configuration.Schemas.ColumnsOf(parent)?.Select(column => column.UId).OfType<Guid>().ToList(),
			"B2" when BaseConfigurationSchemas.Pages.TryGetValue(parent, out BasePage? page) => page.Strings,
			_ => null
		};
	}
}
