using Microsoft.Extensions.Hosting;

namespace OpenCx.Http;

/// <summary>
/// The server lives as long as its owner wants. The default lifetime would take Ctrl+C and SIGTERM away from the process that holds it.
/// </summary>
internal sealed class OwnersLifetime : IHostLifetime {
	public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

	public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
