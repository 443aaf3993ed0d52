using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A process has a start and an end, and a flow leads to and from each element between them; what none leads to never runs.</summary>
internal sealed class ProcessFlowsRule() : ProcessRule("13-process-flows") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		IReadOnlyList<PackageValue> elements = ElementsOf(metadata);
		List<Finding> findings = [.. FindMissingEvents(elements, metadata), .. FindLooseFlows(elements)];
		return findings.Count > 0 ? findings : FindLooseElements(elements);
	}

	private IEnumerable<Finding> FindMissingEvents(IReadOnlyList<PackageValue> elements, SchemaMetadata metadata) {
		if (!elements.Any(IsStart)) {
			yield return At(metadata.Get("BK4"), "the process has no start", "add a start event, signal or timer");
		}
		if (!elements.Any(IsEnd)) {
			yield return At(metadata.Get("BK4"), "the process has no end", "add an end or terminate event");
		}
	}

	private IEnumerable<Finding> FindLooseFlows(IReadOnlyList<PackageValue> elements) {
		HashSet<Guid?> joinable = [.. elements.Where(element => !IsFlow(element)).Select(element => element.Get("UId").AsId())];
		return elements.Where(IsFlow)
			.SelectMany(flow => new[] { flow.Get("CI1"), flow.Get("CI2") })
			.Where(end => end.AsId() is not { } uid || !joinable.Contains(uid))
			.Select(end => At(end, "the process has no element with this id", "write the id of the element that the flow joins"));
	}

	private IEnumerable<Finding> FindLooseElements(IReadOnlyList<PackageValue> elements) {
		HashSet<Guid?> sources = [.. elements.Where(IsFlow).Select(flow => flow.Get("CI1").AsId())];
		HashSet<Guid?> targets = [.. elements.Where(IsFlow).Select(flow => flow.Get("CI2").AsId())];
		foreach (PackageValue element in elements.Where(element => !IsFlow(element))) {
			Guid? uid = element.Get("UId").AsId();
			if (!IsStart(element) && !targets.Contains(uid)) {
				yield return At(element, "no flow leads to this element", "join it by a flow to what comes before it");
			}
			if (!IsEnd(element) && !sources.Contains(uid)) {
				yield return At(element, "no flow leads on from this element", "join it by a flow to what follows, at last to an end");
			}
		}
	}
}
