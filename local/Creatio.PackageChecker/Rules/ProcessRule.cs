using Creatio.PackageChecker.Model;
using Creatio.Packages;

namespace Creatio.PackageChecker.Rules;

/// <summary>A rule for each business process.</summary>
internal abstract class ProcessRule(string code) : SchemaRule(code, SchemaKind.Process) {
	/// <summary>What the .NET type of every element begins with.</summary>
	protected const string TypePrefix = "Terrasoft.Core.Process.ProcessSchema";

	/// <summary>The .NET type of a script task.</summary>
	internal const string ScriptTask = TypePrefix + "ScriptTask";

	/// <summary>Events, activities, gateways and flows.</summary>
	protected static IReadOnlyList<PackageValue> ElementsOf(SchemaMetadata metadata) => metadata.ItemsOf("BK4");

	/// <summary>Whether an element is of a type, named without its prefix.</summary>
	protected static bool IsOf(PackageValue element, string type) => element.Get("BL1").AsText() == TypePrefix + type;

	/// <summary>Whether an element is a flow between two others.</summary>
	protected static bool IsFlow(PackageValue element) => element.Get("BL1").AsText().EndsWith("Flow", StringComparison.Ordinal);

	/// <summary>Whether an element starts the process.</summary>
	protected static bool IsStart(PackageValue element) =>
		element.Get("BL1").AsText().StartsWith(TypePrefix + "Start", StringComparison.Ordinal);

	/// <summary>Whether an element ends the process.</summary>
	protected static bool IsEnd(PackageValue element) => IsOf(element, "TerminateEvent") || IsOf(element, "EndEvent");
}
