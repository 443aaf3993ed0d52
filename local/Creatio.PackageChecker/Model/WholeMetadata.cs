using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>Metadata that is one JSON object.</summary>
internal sealed class WholeMetadata(PackageValue schema) : SchemaMetadata {
	/// <inheritdoc/>
	public override bool IsDifference => false;

	/// <inheritdoc/>
	public override IEnumerable<PackageValue> Values => [schema];

	/// <inheritdoc/>
	public override PackageValue Get(string path) => schema.Get(path.Split('.'));

	/// <inheritdoc/>
	public override IReadOnlyList<PackageValue> ItemsOf(string list) => schema.Get(list).List();

	/// <inheritdoc/>
	public override PackageValue? OrderOf(string list) => null;
}
