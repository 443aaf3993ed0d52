using System.Text.Json.Nodes;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>Every id stands for one thing: of two with the same id, the installation silently overwrites one.</summary>
internal sealed class UniqueIdsRule() : Rule("07-unique-ids") {
	// Each process has this parameter, always with the same id.
	private const string NotificationCaption = ".BK37.";

	/// <inheritdoc/>
	public override IEnumerable<Finding> Check(Configuration configuration) {
		Dictionary<Guid, string> owners = IdsOfCreatio().GroupBy(pair => pair.UId)
			.ToDictionary(same => same.Key, same => same.First().Owner);
		foreach (PackageValue value in configuration.Packages.SelectMany(IdsOf)) {
			if (value.AsId() is not { } uid) {
				continue;
			}
			if (!owners.TryAdd(uid, $"{value.Path}, {value.Key}")) {
				yield return At(value, $"the id stands for something else already: {owners[uid]}", "give one of both a new GUID");
			}
		}
	}

	private static IEnumerable<(Guid UId, string Owner)> IdsOfCreatio() =>
		BaseConfigurationSchemas.All.Select(schema => (schema.UId, $"{schema.Name} of Creatio"))
			.Concat(BaseConfigurationSchemas.Objects.Values
				.SelectMany(item => BaseConfigurationSchemas.ColumnsOf(item)
					.Where(column => column.UId != null)
					.Select(column => (column.UId!.Value, $"the column {column.Name} of {item.Name}"))))
			.Concat(BaseConfigurationSchemas.Pages.Values
				.SelectMany(page => page.Strings.Select(text => (text, $"a text of {page.Name}"))));

	private static IEnumerable<PackageValue> IdsOf(Package package) => [
		package.Descriptor.Get("UId"),
		.. package.Schemas.SelectMany(schema => schema.Metadata?.Values ?? []).SelectMany(IdsIn),
		.. package.Bindings.Select(binding => binding.Descriptor.Get("UId")),
		.. package.SqlScripts.Select(script => script.Descriptor.Get("UId"))
	];

	private static IEnumerable<PackageValue> IdsIn(PackageValue value) => value.Node switch {
		JsonObject => value.Members().SelectMany(IdsIn),
		JsonArray => value.List().SelectMany(IdsIn),
		_ => IsOwnId(value.Key) ? [value] : []
	};

	private static bool IsOwnId(string key) =>
		key.EndsWith(".UId", StringComparison.Ordinal) && !key.Contains(NotificationCaption, StringComparison.Ordinal);
}
