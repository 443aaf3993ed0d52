using Microsoft.Data.Sqlite;

namespace Creatio.Site.Commands;

/// <summary>A folder for a database that nobody needs afterwards.</summary>
internal sealed class ThrowAwayFolder : IDisposable {
	private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("creatio-site-");

	/// <summary>Path of the database.</summary>
	public string DatabasePath => Path.Combine(_folder.FullName, "creatio.sqlite");

	/// <summary>Removes the folder.</summary>
	public void Dispose() {
		SqliteConnection.ClearAllPools();
		_folder.Delete(recursive: true);
	}
}
