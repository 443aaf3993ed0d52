using Creatio.Packages;

namespace Creatio.Site.Processes.Metadata;

/// <summary>Connects the elements of a process by its sequence flows.</summary>
internal static class SequenceFlows {
	/// <summary>Gives the element after each one that is no end.</summary>
	/// <exception cref="PackageInstallException">
	/// A flow names no element of the process, or an element does not lead to an end on exactly one way.
	/// </exception>
	public static IReadOnlyDictionary<Guid, ProcessElement> Connect(List<ProcessElement> elements, List<PackageValue> flows) {
		Dictionary<Guid, ProcessElement> next = [];
		foreach (PackageValue flow in flows) {
			ProcessElement source = Find(elements, flow["CI1"]);
			ProcessElement target = Find(elements, flow["CI2"]);
			CheckDirection(flow, source, target);
			if (!next.TryAdd(source.UId, target)) {
				throw flow["CI1"].Fault($"{source.Name} has a second way out, and the local site runs processes of one branch");
			}
		}
		foreach (ProcessElement element in elements) {
			CheckEnds(element, next, elements.Count);
		}
		return next;
	}

	private static ProcessElement Find(List<ProcessElement> elements, PackageValue reference) =>
		elements.Find(element => element.UId == reference.Id()) ?? throw reference.Fault("the process has no element with this id");

	private static void CheckDirection(PackageValue flow, ProcessElement source, ProcessElement target) {
		if (flow["CI3"].OptionalText() is not ("" or "null")) {
			throw flow["CI3"].Fault("the local site runs no conditional flow");
		}
		if (source is EndElement) {
			throw flow["CI1"].Fault($"nothing comes after the end {source.Name}");
		}
		if (target is StartElement) {
			throw flow["CI2"].Fault($"nothing comes before the start {target.Name}");
		}
	}

	private static void CheckEnds(ProcessElement element, Dictionary<Guid, ProcessElement> next, int elementCount) {
		ProcessElement current = element;
		for (int i = 0; current is not EndElement; i++) {
			if (!next.TryGetValue(current.UId, out ProcessElement? following)) {
				throw current.Source.Fault($"no sequence flow leads on from {current.Name}");
			}
			if (i == elementCount) {
				throw element.Source.Fault($"the way from {element.Name} goes round in a circle and comes to no end");
			}
			current = following;
		}
	}
}
