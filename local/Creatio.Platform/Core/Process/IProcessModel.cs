using System;

namespace Terrasoft.Core.Process;

/// <summary>The C# of a process: one method for each script task.</summary>
public interface IProcessModel {
	/// <summary>The method that is registered under a name. Throws <see cref="Terrasoft.Common.ItemNotFoundException"/>.</summary>
	Func<ProcessExecutingContext, bool> GetScriptTaskMethod(string methodName);
}
