using Creatio.Site.Database;
using OpenCxHandoff.Benchmarks;
using TestSupport;

string folder = Directory.CreateTempSubdirectory("opencx-benchmark-").FullName;
await MeasureAsync("SQLite", Path.Combine(folder, "site.db"));
if (PostgreSqlServer.IsInstalled) {
	await MeasureAsync("PostgreSQL", PostgreSqlServer.CreateDatabase());
}
Directory.Delete(folder, recursive: true);

static async Task MeasureAsync(string engine, string connectionString) {
	await using ReplySite site = await ReplySite.StartAsync(SiteDatabases.Open(connectionString));
	Console.WriteLine($"{engine}: {await ReplyLatency.MeasureAsync(site)}");
}
