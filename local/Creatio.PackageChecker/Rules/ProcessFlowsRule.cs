using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A process has a start and an end, and its flows join elements that exist; otherwise it never runs.</summary>
internal sealed class ProcessFlowsRule() : ProcessRule("13-process-flows") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		IReadOnlyList<PackageValue> elements = ElementsOf(metadata);
		if (!elements.Any(IsStart)) {
			yield return At(metadata.Get("BK4"), "the process has no start", "add a start event, signal or timer");
		}
		if (!elements.Any(IsEnd)) {
			yield return At(metadata.Get("BK4"), "the process has no end", "add an end or terminate event");
		}
		HashSet<Guid?> joinable = [.. elements.Where(element => !IsFlow(element)).Select(element => element.Get("UId").AsId())];
		foreach (PackageValue end in elements.Where(IsFlow).SelectMany(flow => new[] { flow.Get("CI1"), flow.Get("CI2") })) {
			if (end.AsId() is not { } uid || !joinable.Contains(uid)) {
				yield return At(end, "the process has no element with this id", "write the id of the element that the flow joins");
			}
		}
	}
}
