using Creatio.Site.Processes.Metadata;

namespace Creatio.Site.Processes.Running;

/// <summary>A process that is to run.</summary>
/// <param name="Process">The process.</param>
/// <param name="Element">The element that starts it.</param>
/// <param name="RecordId">The record of a signal; null for a timer.</param>
internal sealed record ProcessStart(ProcessDefinition Process, StartElement Element, Guid? RecordId) {
	/// <summary>The parameters of the instance: all record ids, of which only the one of the starting signal has a value.</summary>
	public IReadOnlyDictionary<string, object?> Parameters => Process.Elements.OfType<StartSignal>().ToDictionary(
		signal => $"{signal.Name}.{StartSignal.RecordIdParameter}",
		signal => (object?)(signal == Element ? RecordId!.Value : Guid.Empty));
}
