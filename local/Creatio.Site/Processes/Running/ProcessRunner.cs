using System.Reflection;
using Creatio.Site.Processes.Metadata;
using Terrasoft.Core;
using Terrasoft.Core.Process;

namespace Creatio.Site.Processes.Running;

/// <summary>Runs a process from its start to its end. A failure ends the process and nothing else; nobody repeats it.</summary>
/// <param name="configuration">The compiled configuration with the scripts.</param>
/// <param name="log">Told how each run goes.</param>
/// <param name="timeProvider">The site's clock.</param>
/// <param name="logError">Receives failures in full.</param>
internal sealed class ProcessRunner(Assembly configuration, ProcessLog log, TimeProvider timeProvider, Action<string> logError) {
	/// <summary>Runs a process on the current thread.</summary>
	public void Run(ProcessStart start, UserConnection userConnection) {
		RunningProcess process = new(userConnection, start);
		ProcessInstance instance = new(Guid.Parse(process.InstanceUId), start.Process.Name, start.Element.Name, start.RecordId,
			timeProvider.GetUtcNow(), ProcessInstanceStatus.Running);
		log.Write(instance);
		string element = start.Element.Name;
		try {
			IProcessModel model = CreateModel(start.Process, process);
			ProcessExecutingContext context = new(userConnection) { Process = process };
			foreach (ScriptTask script in start.Process.GetScripts(start.Element)) {
				element = script.Name;
				if (!model.GetScriptTaskMethod(script.MethodName)(context)) {
					return;
				}
			}
			log.Write(instance with { Status = ProcessInstanceStatus.Done, EndedOn = timeProvider.GetUtcNow() });
		} catch (Exception exception) {
			Fail(instance, element, exception);
		}
	}

	private IProcessModel CreateModel(ProcessDefinition definition, Process process) {
		Type wrapper = configuration.GetType(new MethodsWrapper(definition).FullName, throwOnError: true)!;
		return (IProcessModel)Activator.CreateInstance(wrapper, process)!;
	}

	private void Fail(ProcessInstance instance, string element, Exception exception) {
		log.Write(instance with {
			Status = ProcessInstanceStatus.Failed,
			EndedOn = timeProvider.GetUtcNow(),
			FailedElement = element,
			ExceptionType = exception.GetType().FullName
		});
		logError($"The process {instance.Process} failed at {element}, correlation id {instance.CorrelationId}: {exception}");
	}
}
