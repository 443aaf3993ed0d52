using Creatio.Platform.Hosting;
using Creatio.Site.Processes;

namespace Creatio.Site.Hosting;

/// <summary>What a local site consists of and where it listens.</summary>
public sealed record CreatioSiteOptions {
	/// <summary>Packages to install, in this order: folders, or archives that clio has packed.</summary>
	public required IReadOnlyList<string> PackagePaths { get; init; }

	/// <summary>The site's database. It may hold an earlier installation, which is then brought up to date.</summary>
	public required SiteDatabase Database { get; init; }

	/// <summary>Port on localhost; 0 takes a free one of 127.0.0.1.</summary>
	public int Port { get; init; }

	/// <summary>The site's clock.</summary>
	public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

	/// <summary>The OpenCX that the site's settings name, and whose widget the page shows; null for none.</summary>
	public OpenCxConnection? OpenCx { get; init; }

	/// <summary>How the business processes run.</summary>
	public ProcessEngineOptions Processes { get; init; } = new();

	/// <summary>Bytes that a request body may have, as the site's own limit; a package may have a lower one.</summary>
	public long MaxRequestBodySize { get; init; } = 100 * 1024 * 1024;

	/// <summary>Receives plain sentences about what happens.</summary>
	public Action<string> Log { get; init; } = _ => { };

	/// <summary>Told of each answered call of a configuration service.</summary>
	public Action<ServiceCall> ServiceCalled { get; init; } = _ => { };
}
