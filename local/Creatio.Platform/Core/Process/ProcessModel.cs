using System;
using System.Collections.Generic;
using Terrasoft.Common;

namespace Terrasoft.Core.Process;

/// <summary>Base of the class that Creatio generates for the script tasks of an interpreted process.</summary>
public class ProcessModel : IProcessModel {
	private readonly Process _process;
	private readonly Dictionary<string, Func<ProcessExecutingContext, bool>> _methods =
		new Dictionary<string, Func<ProcessExecutingContext, bool>>(StringComparer.Ordinal);

	/// <summary>Creates the C# of one instance of a process.</summary>
	protected ProcessModel(Process process) => _process = process;

	/// <summary>The connection that the process runs on.</summary>
	protected UserConnection UserConnection => _process.UserConnection;

	/// <inheritdoc/>
	public Func<ProcessExecutingContext, bool> GetScriptTaskMethod(string methodName) =>
		_methods.TryGetValue(methodName, out Func<ProcessExecutingContext, bool>? method)
			? method
			: throw new ItemNotFoundException($"The process {_process.Name} has no script {methodName}.");

	/// <summary>Registers the method of a script task.</summary>
	protected void AddScriptTaskMethod(string methodName, Func<ProcessExecutingContext, bool> method) => _methods[methodName] = method;

	/// <summary>
	/// A parameter such as <c>StartSignal1.RecordId</c>, or else a property of the process such as <c>UserConnection</c>.
	/// Throws <see cref="ItemNotFoundException"/>.
	/// </summary>
	protected T Get<T>(string propertyPath) => (T)_process.Get(propertyPath)!;

	/// <summary>Sets a parameter. Throws <see cref="ItemNotFoundException"/>.</summary>
	protected void Set<T>(string propertyPath, T value) => _process.Set(propertyPath, value);
}
