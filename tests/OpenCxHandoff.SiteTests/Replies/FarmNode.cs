using System.Net.Http.Json;
using Npgsql;
using TestSupport;

namespace OpenCxHandoff.SiteTests.Replies;

/// <summary>A site process of a web farm, which reps work on until it is killed.</summary>
internal sealed class FarmNode {
	private static readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(1) };

	private readonly SiteProcess _process;
	private readonly string _connectionString;
	private readonly TaskCompletionSource _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);

	private FarmNode(SiteProcess process, string connectionString) {
		_process = process;
		_connectionString = connectionString;
	}

	/// <summary>Ends when the node was killed and the database has ended whatever it was doing for it.</summary>
	public Task Gone => _gone.Task;

	public static async Task<FarmNode> StartAsync(string connectionString, Uri openCx) {
		// The name tells the database's sessions of this process from those of others.
		string named = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = $"node-{Guid.NewGuid():N}" }.ToString();
		return new FarmNode(await SiteProcess.StartAsync(named, openCx), named);
	}

	/// <summary>A rep writes a reply.</summary>
	/// <exception cref="HttpRequestException">The node died meanwhile, or before.</exception>
	public async Task ReplyAsync(Guid caseId, string text) {
		using HttpResponseMessage response = await _http.PostAsJsonAsync(new Uri(_process.Address, $"site/cases/{caseId}/replies"), new { text });
		response.EnsureSuccessStatusCode();
	}

	/// <summary>Kills the process in the middle of its work (SIGKILL).</summary>
	public async Task KillAsync() {
		_process.Dispose();
		while (await CountDatabaseSessionsAsync() > 0) {
			await Task.Delay(5);
		}
		_gone.SetResult();
	}

	private async Task<long> CountDatabaseSessionsAsync() {
		await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(_connectionString) { ApplicationName = "test" }.ToString());
		await connection.OpenAsync();
		await using NpgsqlCommand command = new("SELECT count(*) FROM pg_stat_activity WHERE application_name = @name", connection);
		command.Parameters.AddWithValue("name", new NpgsqlConnectionStringBuilder(_connectionString).ApplicationName!);
		return (long)(await command.ExecuteScalarAsync())!;
	}
}
