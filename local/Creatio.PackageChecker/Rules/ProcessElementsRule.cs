using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>The elements of a process have names of their own and lie in lanes, lanes in a lane set: otherwise the process does not open.</summary>
internal sealed class ProcessElementsRule() : ProcessRule("13-process-elements") {
	/// <inheritdoc/>
	protected override IEnumerable<Finding> Check(Schema schema, SchemaMetadata metadata, Package package, Configuration configuration) {
		IReadOnlyList<PackageValue> elements = ElementsOf(metadata);
		IReadOnlyList<PackageValue> laneSets = metadata.ItemsOf("BK3");
		List<PackageValue> lanes = [.. laneSets.SelectMany(laneSet => laneSet.Get("BM4").List())];
		return [
			.. FindSameNames([.. laneSets, .. lanes, .. elements]),
			.. lanes.Where(lane => !IsIn(lane, laneSets))
				.Select(lane => At(lane.Get("IL2"), "the lane is in no lane set", "write the id of its lane set")),
			.. elements.Where(element => !IsFlow(element) && !IsIn(element, [.. lanes, .. elements]))
				.Select(element => At(element.Get("IL2"), $"{element.Get("A2").AsText()} is in no lane", "write the id of its lane"))
		];
	}

	private IEnumerable<Finding> FindSameNames(IReadOnlyList<PackageValue> elements) {
		HashSet<string> names = [];
		return elements.Select(element => element.Get("A2")).Where(name => !names.Add(name.AsText()))
			.Select(name => At(name, $"two elements are named {name.AsText()}", "give each a name of its own"));
	}

	private static bool IsIn(PackageValue element, IReadOnlyList<PackageValue> containers) =>
		element.Get("IL2").AsId() is { } uid && containers.Any(container => container.Get("UId").AsId() == uid);
}
