using Creatio.Platform.Hosting;
using Creatio.Site.Database;
using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;

namespace Creatio.Site.Tests.Installation;

/// <summary>Gives each test a folder and an empty database of its own.</summary>
internal abstract class InstallationTest {
	protected static readonly DateTime Now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

	protected string Folder { get; private set; } = "";

	protected SiteDatabase Database { get; private set; } = null!;

	[SetUp]
	public void CreateFolder() {
		Folder = Directory.CreateTempSubdirectory("creatio-site-").FullName;
		Database = new SqliteSiteDatabase(Path.Combine(Folder, "site.db"));
	}

	[TearDown]
	public void DeleteFolder() {
		Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
		Directory.Delete(Folder, recursive: true);
	}

	protected InstalledSite Install(SamplePackage package) {
		string parent = Directory.CreateDirectory(Path.Combine(Folder, Guid.NewGuid().ToString("N"))).FullName;
		return Install([package.WriteFolder(parent)]);
	}

	protected InstalledSite Install(IReadOnlyList<string> paths) => new SiteInstaller(Database, () => Now, _ => { }).Install(paths);

	protected static void InSite(InstalledSite site, Action<UserConnection> action) {
		using UserConnection userConnection = site.Platform.Connect(SiteUsers.Supervisor);
		action(userConnection);
	}

	protected static T InSite<T>(InstalledSite site, Func<UserConnection, T> read) {
		using UserConnection userConnection = site.Platform.Connect(SiteUsers.Supervisor);
		return read(userConnection);
	}
}
