using System.Text.Json.Nodes;
using Creatio.Packages;
using Creatio.Packages.BaseConfiguration;
using Creatio.Platform.Hosting;
using Creatio.Site.Installation.Data;
using Creatio.Site.Installation.Schemas;

namespace Creatio.Site.BaseConfiguration;

/// <summary>
/// The rows that Creatio's own packages bring, from <c>Rows/OBJECT.json</c>: values by column name, a localizable text as an
/// object of culture and text.
/// </summary>
internal static class BaseRows {
	private const string PrimaryCulture = "en-US";

	/// <summary>Reads all rows as data bindings without an owner.</summary>
	public static IReadOnlyList<DataBinding> Read(IDictionary<string, EntityModel> entities) =>
		[.. BaseConfigurationFiles.NamesIn("Rows").Select(name => Read(name, entities[name]))];

	private static DataBinding Read(string name, EntityModel entity) {
		string path = $"Rows/{name}.json";
		PackageValue rows = PackageValue.Parse(path, "", BaseConfigurationFiles.ReadText(path));
		return new DataBinding(DerivedId.Of(path), name, InstallType.Installation, entity,
			[.. entity.Columns.Select(column => new BoundColumn(column, IsKey: column.Name == "Id", IsForceUpdate: false))],
			[.. rows.Items().Select(row => ReadRow(row, entity))]);
	}

	private static BoundRow ReadRow(PackageValue row, EntityModel entity) {
		var values = new Dictionary<string, object?>();
		var translations = new List<Translation>();
		foreach ((string name, JsonNode? node) in (JsonObject)row.Node!) {
			ColumnModel column = entity.Columns.First(other => other.Name == name);
			PackageValue value = row[name];
			values[name] = BoundValue.Read(node is JsonObject ? value[PrimaryCulture] : value, column);
			if (node is JsonObject texts) {
				translations.AddRange(texts.Where(text => text.Key != PrimaryCulture)
					.Select(text => new Translation(text.Key, name, text.Value!.ToString())));
			}
		}
		return new BoundRow(values, translations);
	}
}
