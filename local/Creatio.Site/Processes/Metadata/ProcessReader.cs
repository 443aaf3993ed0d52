using Creatio.Packages;
using Creatio.Platform.Hosting;
using Creatio.Site.Installation.Schemas;

namespace Creatio.Site.Processes.Metadata;

/// <summary>
/// Reads the metadata of business processes and checks all that running them needs. The site runs processes of one branch:
/// a start, script tasks, an end.
/// </summary>
internal sealed class ProcessReader(IDictionary<string, EntityModel> entities) {
	private readonly StartSignalReader _signals = new(entities);

	/// <summary>Reads a process.</summary>
	/// <exception cref="PackageInstallException">The metadata is malformed, or holds what the site does not run.</exception>
	public ProcessDefinition Read(ProcessSchema schema) {
		PackageValue source = schema.Metadata;
		CheckSchema(schema);
		List<PackageValue> flows = [];
		List<ProcessElement> elements = [];
		foreach (PackageValue item in source["BK4"].Items()) {
			ElementType type = ElementType.Of(item);
			if (type == ElementType.SequenceFlow) {
				flows.Add(item);
			} else {
				elements.Add(ReadElement(type, item));
			}
		}
		CheckElements(source["BK4"], elements);
		return new ProcessDefinition(
			schema.Descriptor.Name, source, ReadUsings(source["B3"]), ProcessParameterReader.Read(source["FJ1"]), elements,
			SequenceFlows.Connect(elements, flows));
	}

	private static void CheckSchema(ProcessSchema schema) {
		PackageValue source = schema.Metadata;
		source["A2"].Identifier();
		if (!source["BK30"].Flag()) {
			throw source["BK30"].Fault("the local site runs interpretable processes only, so this must be true");
		}
	}

	private ProcessElement ReadElement(ElementType type, PackageValue source) {
		Guid uid = source["UId"].Id();
		string name = source["A2"].Identifier();
		if (type == ElementType.StartEvent) {
			return ReadStart(uid, name, source);
		}
		if (type == ElementType.StartSignal) {
			return _signals.Read(uid, name, source);
		}
		if (type == ElementType.StartTimer) {
			return new StartTimer(uid, name, source, TimerScheduleReader.Read(source));
		}
		return type == ElementType.ScriptTask ? ReadScript(uid, name, source) : new EndElement(uid, name, source);
	}

	private static StartEvent ReadStart(Guid uid, string name, PackageValue source) =>
		source["IL3"].Flag()
			? throw source["IL3"].Fault("the local site starts only signals in the background")
			: new StartEvent(uid, name, source);

	private static ScriptTask ReadScript(Guid uid, string name, PackageValue source) {
		if (!source["CH2"].Flag()) {
			throw source["CH2"].Fault("the script of an interpretable process needs this to be true");
		}
		if (source["IL3"].Flag()) {
			throw source["IL3"].Fault("the local site starts only signals in the background");
		}
		return new ScriptTask(uid, name, source, source["CH1"].Text());
	}

	private static void CheckElements(PackageValue source, List<ProcessElement> elements) {
		if (!elements.OfType<StartElement>().Any()) {
			throw source.Fault("the process needs a start");
		}
		if (!elements.OfType<EndElement>().Any()) {
			throw source.Fault("the process needs an end");
		}
		if (elements.OfType<StartEvent>().Skip(1).FirstOrDefault() is { } second) {
			throw second.Source.Fault("a process has one plain start at most");
		}
		if (elements.GroupBy(element => element.Name).FirstOrDefault(group => group.Count() > 1) is { } twice) {
			throw twice.Last().Source["A2"].Fault($"two elements have the name {twice.Key}");
		}
		if (elements.GroupBy(element => element.UId).FirstOrDefault(group => group.Count() > 1) is { } same) {
			throw same.Last().Source["UId"].Fault($"two elements have the id {same.Key}");
		}
	}

	private static IReadOnlyList<ProcessUsing> ReadUsings(PackageValue source) =>
		[.. source.Items().Select(item => new ProcessUsing(item["A2"].Text(), ReadAlias(item["GF1"])))];

	private static string ReadAlias(PackageValue source) => source.OptionalText() is "null" ? "" : source.OptionalText();
}
