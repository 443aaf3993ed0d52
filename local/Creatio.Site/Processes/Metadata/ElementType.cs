using Creatio.Packages;

namespace Creatio.Site.Processes.Metadata;

/// <summary>A kind of element that the site runs, as metadata names it.</summary>
/// <param name="TypeName">Its .NET type in Creatio (metadata key BL1).</param>
/// <param name="PaletteUId">Its item in the palette of the process designer (metadata key BL7).</param>
internal sealed record ElementType(string TypeName, Guid PaletteUId) {
	public static readonly ElementType StartEvent = Create("StartEvent", "53818048-7868-48f6-ada0-0ebaa65af628");
	public static readonly ElementType StartSignal = Create("StartSignalEvent", "1129e72f-0e8c-445a-b2ea-463517e86395");
	public static readonly ElementType StartTimer = Create("StartTimerEvent", "c735ed92-e545-4699-b3c6-f8f57dd8c529");
	public static readonly ElementType ScriptTask = Create("ScriptTask", "0e490dda-e140-4441-b600-6f5c64d024df");
	public static readonly ElementType TerminateEvent = Create("TerminateEvent", "1bd93619-0574-454e-bb4e-cf53b9eb9470");
	public static readonly ElementType EndEvent = Create("EndEvent", "45ceaae2-4e1f-4c0c-86aa-cd4aeb4da913");
	public static readonly ElementType SequenceFlow = Create("SequenceFlow", "0d8351f6-c2f4-4737-bdd9-6fbfe0837fec");

	private static readonly ElementType[] _all = [StartEvent, StartSignal, StartTimer, ScriptTask, TerminateEvent, EndEvent, SequenceFlow];

	/// <summary>The kind of an element.</summary>
	/// <exception cref="PackageInstallException">
	/// The site does not run it, or the palette item is that of another kind.
	/// </exception>
	public static ElementType Of(PackageValue element) {
		string name = element["BL1"].Text();
		ElementType type = Array.Find(_all, type => type.TypeName == name)
			?? throw element["BL1"].Fault($"the local site runs no {name}");
		return element["BL7"].Id() == type.PaletteUId
			? type
			: throw element["BL7"].Fault($"the palette item of a {name} is {type.PaletteUId}");
	}

	private static ElementType Create(string name, string paletteUId) =>
		new("Terrasoft.Core.Process.ProcessSchema" + name, new Guid(paletteUId));
}
