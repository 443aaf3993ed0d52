using Creatio.Site.Installation.Compilation;

namespace Creatio.Site.Processes.Metadata;

/// <summary>
/// Writes the class that Creatio generates for the scripts of an interpreted process: a method for each script task, registered
/// under its name.
/// </summary>
internal sealed class MethodsWrapper(ProcessDefinition process) {
	private const string Namespace = "Terrasoft.Core.Process";

	// What every process sees; the list is Creatio's own.
	private static readonly string[] _usings = [
		"System", "System.Collections", "System.Collections.Generic", "System.Collections.ObjectModel", "System.Drawing",
		"System.Globalization", "System.Text", "Terrasoft.Common", "Terrasoft.Core", "Terrasoft.Core.Configuration", "Terrasoft.Core.DB",
		"Terrasoft.Core.Entities", "Terrasoft.Core.Process"
	];

	private readonly string _className = process.Name + "MethodsWrapper";

	/// <summary>Full name of the class.</summary>
	public string FullName => $"{Namespace}.{_className}";

	/// <summary>The class. Its line directives name the element that a script stands in, so that compiler messages do.</summary>
	public ConfigurationSource CreateSource() {
		ScriptTask[] scripts = [.. process.Elements.OfType<ScriptTask>()];
		return new ConfigurationSource(process.Source.Path, $$"""
			namespace {{Namespace}} {
			{{Lines(_usings.Select(name => $"using {name};"))}}
			{{Lines(process.Usings.Select(WriteUsing))}}
			public class {{_className}} : ProcessModel {
			public {{_className}}(Process process) : base(process) {
			{{Lines(scripts.Select(script => $"AddScriptTaskMethod(\"{script.MethodName}\", {script.MethodName});"))}}
			}
			{{Lines(scripts.Select(WriteMethod))}}
			}
			}
			""");
	}

	private static string WriteUsing(ProcessUsing item) => $"""
		#line 1 "B3"
		using {(item.Alias.Length == 0 ? "" : item.Alias + " = ")}{item.Namespace};
		#line default
		""";

	private static string WriteMethod(ScriptTask script) => $$"""
		#line 1 "{{script.Name}}"
		private bool {{script.MethodName}}(ProcessExecutingContext context) {
		#line 1 "{{script.Name}}"
		{{script.Body}}
		}
		#line default
		""";

	private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
