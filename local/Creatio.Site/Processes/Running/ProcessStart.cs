using Creatio.Site.Processes.Metadata;

namespace Creatio.Site.Processes.Running;

/// <summary>A process that is to run.</summary>
/// <param name="Process">The process.</param>
/// <param name="Element">The element that starts it.</param>
internal sealed record ProcessStart(ProcessDefinition Process, StartElement Element) {
	/// <summary>The record of a signal; null for any other start.</summary>
	public Guid? RecordId { get; init; }

	/// <summary>Values of the process's own parameters that the caller has filled.</summary>
	public IReadOnlyDictionary<string, object> Arguments { get; init; } = new Dictionary<string, object>();

	/// <summary>
	/// The parameters of the instance: those of the process, and all record ids, of which only the one of the starting signal has a
	/// value.
	/// </summary>
	public IReadOnlyDictionary<string, object?> Parameters =>
		Process.Parameters.Select(parameter => KeyValuePair.Create(parameter.Name, ValueOf(parameter)))
			.Concat(Process.Elements.OfType<StartSignal>().Select(signal => KeyValuePair.Create(
				$"{signal.Name}.{StartSignal.RecordIdParameter}", (object?)(signal == Element ? RecordId!.Value : Guid.Empty))))
			.ToDictionary();

	private object? ValueOf(ProcessParameter parameter) => Arguments.GetValueOrDefault(parameter.Name) ?? parameter.InitialValue;
}
