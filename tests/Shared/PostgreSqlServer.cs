using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace TestSupport;

/// <summary>
/// A PostgreSQL server of the test run's own: started on first use from the installed binaries, on a free port and in a temporary
/// folder, and stopped with the process.
/// </summary>
public sealed class PostgreSqlServer {
	/// <summary>What to tell whoever runs the tests where PostgreSQL is missing.</summary>
	public const string MissingMessage = "PostgreSQL is not installed, so its tests are skipped; run: apt-get install postgresql";

	// The server refuses to run as root; Debian's package brings this user.
	private const string ServerUser = "postgres";

	// Ends the server and removes its folder ($0) when the input ends, which it does with the test process, however that ends.
	private const string ServeUntilInputEnds = "\"$@\" & cat > /dev/null; kill -QUIT $!; wait; rm -rf \"$0\"";

	private static readonly Lazy<PostgreSqlServer> _instance = new(() => new PostgreSqlServer());

	private readonly string _folder = Directory.CreateTempSubdirectory("postgresql-").FullName;
	private readonly int _port = FindFreePort();
	private readonly Process _server;

	private PostgreSqlServer() {
		string data = Path.Combine(_folder, "data");
		if (Environment.UserName == "root") {
			Run("chown", ServerUser, _folder);
		}
		Run([.. AsServerUser("initdb"), "-D", data, "-U", ServerUser, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
		_server = Start([
			"sh", "-c", ServeUntilInputEnds, _folder, .. AsServerUser("postgres"), "-D", data, "-p", $"{_port}", "-k", _folder,
			"-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=200"
		]);
		WaitUntilReady();
	}

	/// <summary>Whether the server can be started on this machine.</summary>
	public static bool IsInstalled => FindBinaries() != null;

	/// <summary>Creates an empty database, starting the server first if need be; gives its Npgsql connection string.</summary>
	public static string CreateDatabase() {
		string name = $"test_{Guid.NewGuid():N}";
		using NpgsqlConnection connection = new(_instance.Value.GetConnectionString(ServerUser));
		connection.Open();
		using NpgsqlCommand command = new($"CREATE DATABASE {name}", connection);
		command.ExecuteNonQuery();
		return _instance.Value.GetConnectionString(name);
	}

	private static string? FindBinaries() => Directory.Exists("/usr/lib/postgresql")
		? Directory.GetDirectories("/usr/lib/postgresql")
			.Select(version => Path.Combine(version, "bin"))
			.Where(binaries => File.Exists(Path.Combine(binaries, "initdb")))
			.Order()
			.LastOrDefault()
		: null;

	private static int FindFreePort() {
		using TcpListener listener = new(IPAddress.Loopback, 0);
		listener.Start();
		return ((IPEndPoint)listener.LocalEndpoint).Port;
	}

	private static string[] AsServerUser(string program) {
		string path = Path.Combine(FindBinaries() ?? throw new InvalidOperationException(MissingMessage), program);
		return Environment.UserName == "root"
			? ["setpriv", $"--reuid={ServerUser}", $"--regid={ServerUser}", "--clear-groups", path]
			: [path];
	}

	private static void Run(params string[] command) {
		using Process process = Start(command);
		string errors = process.StandardError.ReadToEnd();
		process.WaitForExit();
		if (process.ExitCode != 0) {
			throw new InvalidOperationException($"{string.Join(' ', command)} failed: {errors}");
		}
	}

	private static Process Start(string[] command) {
		ProcessStartInfo start = new(command[0], command[1..]) {
			RedirectStandardInput = true,
			RedirectStandardError = true,
			RedirectStandardOutput = true,
			WorkingDirectory = Path.GetTempPath()
		};
		Process process = Process.Start(start)!;
		process.OutputDataReceived += (_, _) => { };
		process.BeginOutputReadLine();
		return process;
	}

	private string GetConnectionString(string database) => new NpgsqlConnectionStringBuilder {
		Host = "127.0.0.1",
		Port = _port,
		Username = ServerUser,
		Database = database,
		// Each test has a database of its own, so that idle connections would only pile up.
		ConnectionIdleLifetime = 5,
		ConnectionPruningInterval = 1
	}.ToString();

	private void WaitUntilReady() {
		_server.ErrorDataReceived += (_, _) => { };
		_server.BeginErrorReadLine();
		for (Stopwatch waited = Stopwatch.StartNew(); !IsReady();) {
			if (_server.HasExited || waited.Elapsed > TimeSpan.FromSeconds(60)) {
				throw new InvalidOperationException($"The PostgreSQL server in {_folder} did not start.");
			}
			Thread.Sleep(50);
		}
	}

	private bool IsReady() {
		try {
			using NpgsqlConnection connection = new(GetConnectionString(ServerUser));
			connection.Open();
			return true;
		} catch (NpgsqlException) {
			return false;
		}
	}
}
