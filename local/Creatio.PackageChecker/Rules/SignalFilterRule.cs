using System.Text.Json.Nodes;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A signal says that it has a filter exactly if it has one, or the filter is ignored; the filter is JSON in JSON, once for the designer
/// and once for the server.
/// </summary>
internal sealed class SignalFilterRule() : ProcessRule("14-signal-filter") {
	private static readonly string[] _texts = ["serializedFilterEditData", "dataSourceFilters"];

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) =>
		ElementsOf(metadata).Where(element => IsOf(element, "StartSignalEvent")).SelectMany(signal => Check(signal, configuration));

	private IEnumerable<Finding> Check(PackageValue signal, Configuration configuration) {
		PackageValue filter = signal.Get("DZ13");
		bool hasFilter = filter.AsText().Length > 0;
		if (signal.Get("DZ8").IsTrue() != hasFilter) {
			return [At(signal.Get("DZ8"), hasFilter ? "the signal has a filter that the server ignores" : "the signal has no filter",
				hasFilter ? "write true" : "remove it, or add the filter as DZ13")];
		}
		return hasFilter ? CheckFilter(filter, signal, configuration) : [];
	}

	private IEnumerable<Finding> CheckFilter(PackageValue filter, PackageValue signal, Configuration configuration) {
		if (ParseObject(filter) is not { } outer) {
			yield return At(filter, "the filter is not JSON", "write an object as a JSON text");
			yield break;
		}
		foreach (PackageValue text in _texts.Select(name => outer.Get(name))) {
			if (ParseObject(text) is not { } group || group.Get("items").Node is not JsonObject { Count: > 0 }) {
				yield return At(text, "this is no group of filters", "write a filter group with its items as a JSON text");
			} else if (RootOf(signal, configuration) is { } root && group.Get("rootSchemaName").AsText() != root) {
				yield return At(group.Get("rootSchemaName"), $"the signal is one of {root}", $"write {root}");
			}
		}
	}

	private static string? RootOf(PackageValue signal, Configuration configuration) =>
		signal.Get("FC2").AsId() is { } uid ? configuration.Schemas.Find(uid)?.Name : null;

	private static PackageValue? ParseObject(PackageValue text) {
		try {
			PackageValue value = text.ParseText();
			return value.Node is JsonObject ? value : null;
		} catch (PackageInstallException) {
			return null;
		}
	}
}
