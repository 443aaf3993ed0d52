using System.Data.Common;
using Creatio.Platform.Hosting;
using Creatio.Site.Database;

namespace Creatio.Site.Commands;

/// <summary>Opens the database that a command works on.</summary>
internal static class CommandDatabase {
	/// <summary>Opens an existing or new database and makes sure that it answers.</summary>
	/// <exception cref="CommandException">It does not.</exception>
	public static SiteDatabase Open(string connectionStringOrPath) {
		if (string.IsNullOrWhiteSpace(connectionStringOrPath)) {
			// SQLite would take it for a database that each connection has for itself.
			throw new CommandException("--db is empty: give a SQLite file or a PostgreSQL connection string.");
		}
		try {
			SiteDatabase database = SiteDatabases.Open(connectionStringOrPath);
			using DbConnection connection = database.OpenConnection();
			return database;
		} catch (Exception exception) when (exception is DbException or ArgumentException or IOException or UnauthorizedAccessException
			or System.Net.Sockets.SocketException) {
			throw new CommandException($"The database cannot be opened: {exception.Message.Trim()}");
		}
	}
}
