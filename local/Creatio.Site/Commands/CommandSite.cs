using System.Data.Common;
using Creatio.Packages;
using Creatio.Site.Hosting;
using Microsoft.AspNetCore.Connections;
using Terrasoft.Common;

namespace Creatio.Site.Commands;

/// <summary>Starts the site of a command.</summary>
internal static class CommandSite {
	/// <summary>Installs and starts a site.</summary>
	/// <exception cref="CommandException">The package, the database or the port stands in the way.</exception>
	public static async Task<CreatioSiteHost> StartAsync(CreatioSiteOptions options, CancellationToken stopped) {
		try {
			return await CreatioSiteHost.StartAsync(options, stopped);
		} catch (PackageInstallException exception) {
			throw new CommandException($"The package cannot be installed: {exception.Message}");
		} catch (Exception exception) when (exception is DbException or DbOperationException) {
			throw new CommandException($"The database refused the installation: {exception.Message}");
		} catch (IOException exception) when (exception.InnerException is AddressInUseException) {
			throw LoopbackPort.InUse(options.Port);
		}
	}
}
