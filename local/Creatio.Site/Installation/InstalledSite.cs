using System.Reflection;
using Creatio.Platform.Hosting;
using Creatio.Site.Installation.Packages;
using Creatio.Site.Processes.Metadata;

namespace Creatio.Site.Installation;

/// <summary>A site after installation: what a host needs to serve it.</summary>
public sealed class InstalledSite {
	/// <summary>The schemas, the resources and the database.</summary>
	public required CreatioPlatform Platform { get; init; }

	/// <summary>The packages' C# as a site on .NET compiles it (symbol NETSTANDARD2_0).</summary>
	public required Assembly NetConfiguration { get; init; }

	/// <summary>The same C# as a site on .NET Framework compiles it (symbol NETFRAMEWORK), here on the running .NET.</summary>
	public required Assembly FrameworkConfiguration { get; init; }

	/// <summary>Descriptors of the installed packages in the order of installation, those of the base configuration left out.</summary>
	public required IReadOnlyList<PackageDescriptor> Packages { get; init; }

	/// <summary>The business processes, whose scripts are in the configurations.</summary>
	internal IReadOnlyList<ProcessDefinition> Processes { get; init; } = [];
}
