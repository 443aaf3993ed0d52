using Creatio.Packages;

namespace Creatio.Site.Processes.Metadata;

/// <summary>An element of a process.</summary>
/// <param name="UId">Id, to which sequence flows refer.</param>
/// <param name="Name">Name, such as <c>ScriptTask1</c>.</param>
/// <param name="Source">The JSON, so that a fault found later can name its place.</param>
internal abstract record ProcessElement(Guid UId, string Name, PackageValue Source);

/// <summary>An element that the process starts with.</summary>
internal abstract record StartElement(Guid UId, string Name, PackageValue Source) : ProcessElement(UId, Name, Source);

/// <summary>A plain start: the process starts when somebody asks for it by its name.</summary>
internal sealed record StartEvent(Guid UId, string Name, PackageValue Source) : StartElement(UId, Name, Source);

/// <summary>A C# script.</summary>
/// <param name="UId">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Source">The JSON.</param>
/// <param name="Body">Body of the generated method (metadata key CH1).</param>
internal sealed record ScriptTask(Guid UId, string Name, PackageValue Source, string Body) : ProcessElement(UId, Name, Source) {
	/// <summary>Name of the method that Creatio generates.</summary>
	public string MethodName => Name + "Execute";
}

/// <summary>An end; whether it terminates other branches makes no difference to a process that has one branch.</summary>
internal sealed record EndElement(Guid UId, string Name, PackageValue Source) : ProcessElement(UId, Name, Source);
