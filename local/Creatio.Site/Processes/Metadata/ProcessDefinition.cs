using Creatio.Packages;

namespace Creatio.Site.Processes.Metadata;

/// <summary>A business process as its metadata describes it, checked so that it can run.</summary>
/// <param name="Name">Schema name.</param>
/// <param name="Source">The <c>Schema</c> object of the metadata.</param>
/// <param name="Usings">Namespaces that its scripts see besides the usual ones.</param>
/// <param name="Parameters">Its own parameters; elements have others.</param>
/// <param name="Elements">Its elements.</param>
/// <param name="Next">The element after each one that is no end. Following it from any element leads to an end.</param>
internal sealed record ProcessDefinition(
	string Name,
	PackageValue Source,
	IReadOnlyList<ProcessUsing> Usings,
	IReadOnlyList<ProcessParameter> Parameters,
	IReadOnlyList<ProcessElement> Elements,
	IReadOnlyDictionary<Guid, ProcessElement> Next) {
	/// <summary>The scripts that run, in order, when an element starts the process.</summary>
	public IEnumerable<ScriptTask> GetScripts(StartElement start) {
		for (ProcessElement element = Next[start.UId]; element is ScriptTask script; element = Next[element.UId]) {
			yield return script;
		}
	}
}

/// <summary>A using directive of a process.</summary>
/// <param name="Namespace">The namespace, or the type that an alias stands for.</param>
/// <param name="Alias">The alias; empty for none.</param>
internal sealed record ProcessUsing(string Namespace, string Alias);
