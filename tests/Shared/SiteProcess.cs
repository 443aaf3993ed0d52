using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Creatio.Site.Hosting;

namespace TestSupport;

/// <summary>A local Creatio, with an OpenCX beside it unless it is given one, in a process of its own, started by its command line.</summary>
internal sealed class SiteProcess : IDisposable {
	private static readonly TimeSpan _startTimeout = TimeSpan.FromMinutes(2);

	private readonly Process _process;

	private SiteProcess(Process process, Uri address) {
		_process = process;
		Address = address;
	}

	public Uri Address { get; }

	public Uri OpenCxAddress => new UriBuilder("http", "127.0.0.1", Address.Port + 1).Uri;

	/// <summary>Starts a site on a database and waits until it serves.</summary>
	/// <param name="connectionString">The database.</param>
	/// <param name="openCx">An OpenCX that runs already, with the key that the stand-in has by default; null for one of its own.</param>
	public static async Task<SiteProcess> StartAsync(string connectionString, Uri? openCx = null) {
		int port = FindFreePort();
		ProcessStartInfo start = new("dotnet", [
			typeof(CreatioSiteHost).Assembly.Location, "serve", "--port", $"{port}", "--db", connectionString,
			.. openCx == null ? Array.Empty<string>() : ["--opencx", $"{openCx}"]
		]) { RedirectStandardOutput = true };
		start.Environment.Remove("OPENCX_API_KEY");
		Process process = Process.Start(start)!;
		SiteProcess site = new(process, new Uri($"http://localhost:{port}/"));
		await site.WaitUntilReadyAsync();
		return site;
	}

	/// <summary>Ends the process at once, in the middle of whatever it does (SIGKILL).</summary>
	public void Dispose() {
		_process.Kill(entireProcessTree: true);
		_process.WaitForExit();
		_process.Dispose();
	}

	// OpenCX listens on the next port, so both have to be free.
	private static int FindFreePort() {
		while (true) {
			using TcpListener site = new(IPAddress.Loopback, 0);
			site.Start();
			int port = ((IPEndPoint)site.LocalEndpoint).Port;
			try {
				using TcpListener openCx = new(IPAddress.Loopback, port + 1);
				openCx.Start();
				return port;
			} catch (SocketException) {
				// The next port is taken; another pair may be free.
			}
		}
	}

	private async Task WaitUntilReadyAsync() {
		using CancellationTokenSource timeout = new(_startTimeout);
		while (await _process.StandardOutput.ReadLineAsync(timeout.Token) is string line) {
			if (line.Contains("Creatio is ready at", StringComparison.Ordinal)) {
				_ = _process.StandardOutput.ReadToEndAsync();
				return;
			}
		}
		throw new InvalidOperationException("The site process ended before it was ready.");
	}
}
