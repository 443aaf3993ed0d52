using System.Text.Json.Nodes;
using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// A signal says that it waits for changed columns exactly if it lists some, and only if it is one of changed records; otherwise the
/// process starts on every change.
/// </summary>
internal sealed class SignalColumnsRule() : ProcessRule("14-signal-columns") {
	private const int Updated = 2;

	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) =>
		ElementsOf(metadata).Where(element => IsOf(element, "StartSignalEvent")).SelectMany(signal => Check(signal, configuration));

	private IEnumerable<Finding> Check(PackageValue signal, Configuration configuration) {
		if (ReadColumns(signal.Get("DZ12")) is not { } columns) {
			return [At(signal.Get("DZ12"), "this is no list of columns", "write the list of ids as a JSON text")];
		}
		PackageValue hasColumns = signal.Get("DZ11");
		if (hasColumns.IsTrue() != columns.Count > 0) {
			return [At(hasColumns, columns.Count > 0 ? "the signal lists columns that the server ignores" : "the signal lists no column",
				columns.Count > 0 ? "write true" : "remove it, or list the columns in DZ12")];
		}
		if (columns.Count > 0 && signal.Get("DZ5").AsNumber() != Updated) {
			return [At(hasColumns, "only signals of changed records wait for columns", "remove the columns, or write 2 as DZ5")];
		}
		return FindUnknown(columns, signal, configuration);
	}

	private IEnumerable<Finding> FindUnknown(IReadOnlyList<PackageValue> columns, PackageValue signal, Configuration configuration) {
		IReadOnlyList<KnownColumn>? known = signal.Get("FC2").AsId() is { } uid ? configuration.Schemas.ColumnsOf(uid) : null;
		return columns.Where(column => known != null && !known.Any(other => other.UId != null && other.UId == column.AsId()))
			.Select(column => At(column, "no column of the object with this id is known",
				"correct the id; if the column is one of Creatio's, describe it in local/Creatio.Packages/BaseConfiguration"));
	}

	// A list, which Creatio 8.1 wraps into an object that names its .NET type. Null if it is neither.
	private static IReadOnlyList<PackageValue>? ReadColumns(PackageValue text) {
		if (!text.IsPresent || text.AsText() is "" or "null") {
			return [];
		}
		try {
			PackageValue value = text.ParseText();
			PackageValue list = value.Node is JsonObject ? value.Get("$values") : value;
			return list.Node is JsonArray ? list.List() : null;
		} catch (PackageInstallException) {
			return null;
		}
	}
}
