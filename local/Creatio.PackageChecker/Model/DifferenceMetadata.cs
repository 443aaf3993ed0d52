using System.Text.Json.Nodes;
using Creatio.Packages;
using Creatio.Packages.Metadata;

namespace Creatio.PackageChecker.Model;

/// <summary>Metadata that is a row of operations on the parent's.</summary>
internal sealed class DifferenceMetadata(string file, IReadOnlyList<MetadataOperation> operations) : SchemaMetadata {
	/// <inheritdoc/>
	public override bool IsDifference => true;

	/// <inheritdoc/>
	public override IEnumerable<PackageValue> Values => operations.Where(SetsOrAdds).SelectMany(ItemsOf);

	/// <inheritdoc/>
	public override PackageValue Get(string path) {
		MetadataOperation? last = operations.LastOrDefault(operation => SetsOrAdds(operation) && operation.Key == $"{Root}.{path}");
		return last == null ? GetBelow(path) : ValueOf(last);
	}

	/// <inheritdoc/>
	public override IReadOnlyList<PackageValue> ItemsOf(string list) =>
		[.. operations
			.Where(operation => operation.Kind == MetadataOperationKind.Add && operation.Key == $"{Root}.{list}")
			.SelectMany(ItemsOf)];

	/// <inheritdoc/>
	public override PackageValue? OrderOf(string list) {
		MetadataOperation? order = operations.LastOrDefault(operation =>
			operation.Kind == MetadataOperationKind.Order && operation.Key == $"{Root}.{list}");
		return order == null ? null : ValueOf(order);
	}

	// A property may have been set with the whole object that holds it.
	private PackageValue GetBelow(string path) {
		int dot = path.LastIndexOf('.');
		return dot < 0 ? new PackageValue(file, $"{Root}.{path}", null) : Get(path[..dot]).Get(path[(dot + 1)..]);
	}

	private IReadOnlyList<PackageValue> ItemsOf(MetadataOperation operation) => operation.Value is JsonArray
		? ValueOf(operation).Items()
		: [new PackageValue(file, operation.Key + KeyOf(operation.Value), operation.Value)];

	private static string KeyOf(JsonNode? item) => (item as JsonObject)?["UId"] is { } uid ? $".[\"{uid}\"]" : "";

	private static bool SetsOrAdds(MetadataOperation operation) =>
		operation.Kind is MetadataOperationKind.Set or MetadataOperationKind.Add;

	private PackageValue ValueOf(MetadataOperation operation) => new(file, operation.Key, operation.Value);
}
