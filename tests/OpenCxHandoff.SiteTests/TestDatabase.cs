using Creatio.Platform.Hosting;
using Creatio.Site.Database;
using Microsoft.Data.Sqlite;
using TestSupport;

namespace OpenCxHandoff.SiteTests;

/// <summary>Database engines that the package is tested on.</summary>
public enum DatabaseEngine {
	Sqlite,
	PostgreSql
}

/// <summary>An empty database for one fixture.</summary>
internal sealed class TestDatabase : IDisposable {
	private readonly string? _folder;

	private TestDatabase(string connectionString, string? folder) {
		ConnectionString = connectionString;
		_folder = folder;
		Database = SiteDatabases.Open(connectionString);
	}

	public string ConnectionString { get; }

	public SiteDatabase Database { get; }

	public static TestDatabase Create(DatabaseEngine engine) {
		if (engine == DatabaseEngine.Sqlite) {
			string folder = Directory.CreateTempSubdirectory("creatio-site-").FullName;
			return new TestDatabase(Path.Combine(folder, "site.db"), folder);
		}
		if (!PostgreSqlServer.IsInstalled) {
			Assert.Ignore(PostgreSqlServer.MissingMessage);
		}
		return new TestDatabase(PostgreSqlServer.CreateDatabase(), folder: null);
	}

	public void Dispose() {
		if (_folder != null) {
			SqliteConnection.ClearAllPools();
			Directory.Delete(_folder, recursive: true);
		}
	}
}
