namespace Creatio.Site.Commands;

/// <summary>The SQLite files that the served sites use unless told otherwise, one a port.</summary>
internal static class LocalSiteDatabase {
	/// <summary>Removes what an earlier run has left and returns the path for a new database.</summary>
	public static string CreateFresh(int port) {
		DirectoryInfo folder = Directory.CreateDirectory(RepositoryFolder.LocalSite);
		string fileName = $"creatio-{port}.sqlite";
		foreach (FileInfo file in folder.GetFiles(fileName + "*")) {
			file.Delete();
		}
		return Path.Combine(folder.FullName, fileName);
	}
}
