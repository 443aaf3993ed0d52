using Creatio.Platform.Hosting;

namespace Creatio.Site.Database;

/// <summary>Chooses the database engine.</summary>
public static class SiteDatabases {
	/// <summary>PostgreSQL for an Npgsql connection string (<c>Host=…</c>), otherwise the SQLite file of that path.</summary>
	public static SiteDatabase Open(string connectionStringOrPath) =>
		connectionStringOrPath.Contains("Host=", StringComparison.OrdinalIgnoreCase)
			? new PostgreSqlSiteDatabase(connectionStringOrPath)
			: new SqliteSiteDatabase(connectionStringOrPath);
}
