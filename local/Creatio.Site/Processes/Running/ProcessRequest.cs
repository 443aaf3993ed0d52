using Creatio.Site.Processes.Metadata;

namespace Creatio.Site.Processes.Running;

/// <summary>Finds the process that somebody asks for by its name, and reads the values for its parameters.</summary>
internal static class ProcessRequest {
	/// <summary>The start that is asked for.</summary>
	/// <exception cref="ProcessStartException">There is no such process, no such parameter, or a value does not fit.</exception>
	public static ProcessStart Resolve(
		IReadOnlyList<ProcessDefinition> processes, string processName, IReadOnlyDictionary<string, string> arguments) {
		ProcessDefinition process = processes.FirstOrDefault(process => process.Name == processName)
			?? throw new ProcessStartException($"No installed package has a process {processName}: check its name and the package.");
		StartEvent start = process.Elements.OfType<StartEvent>().SingleOrDefault()
			?? throw new ProcessStartException($"The process {processName} has no plain start: it starts by its signals and timers only.");
		return new ProcessStart(process, start) {
			Arguments = arguments.ToDictionary(argument => argument.Key, argument => ReadValue(process, argument.Key, argument.Value))
		};
	}

	private static object ReadValue(ProcessDefinition process, string name, string text) {
		ProcessParameter parameter = process.Parameters.FirstOrDefault(parameter => parameter.Name == name)
			?? throw new ProcessStartException($"The process {process.Name} has no parameter {name}: check its name.");
		try {
			return ProcessParameter.Parse(parameter.ValueType, text);
		} catch (FormatException) {
			throw new ProcessStartException(
				$"The parameter {name} of the process {process.Name} takes values of the type {parameter.ValueType.Name} only.");
		}
	}
}
