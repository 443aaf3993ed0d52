using Creatio.Platform.Hosting;
using Creatio.Site.Database;
using Creatio.Site.Installation;
using Microsoft.Data.Sqlite;
using Terrasoft.Core;
using Terrasoft.Core.Entities;
using TestSupport;

namespace OpenCxHandoffUI.Tests;

/// <summary>A site with both packages, which knows the objects that the page shows.</summary>
[SetUpFixture]
internal sealed class Configuration {
	private static CreatioPlatform? _platform;
	private string _folder = "";

	private static CreatioPlatform Platform => _platform ?? throw new InvalidOperationException("The site is set up before the first test.");

	[OneTimeSetUp]
	public void Install() {
		_folder = Directory.CreateTempSubdirectory("opencx-ui-").FullName;
		SqliteSiteDatabase database = new(Path.Combine(_folder, "site.db"));
		_platform = new SiteInstaller(database, () => DateTime.UtcNow, _ => { }).Install(RepositoryFiles.PackageFolders).Platform;
	}

	[OneTimeTearDown]
	public void Delete() {
		SqliteConnection.ClearAllPools();
		Directory.Delete(_folder, recursive: true);
	}

	public static EntityModel FindObject(string name) => Platform.Entities[name];

	public static EntityModel FindObject(Guid uId) => Platform.Entities.Values.Single(entity => entity.UId == uId);

	/// <summary>A column of an object, or null when the object has none of this name.</summary>
	public static ColumnModel? FindColumn(string objectName, string columnName) =>
		FindObject(objectName).Columns.SingleOrDefault(column => column.Name == columnName);

	/// <summary>The name of the object that a lookup refers to; null for a column that is no lookup.</summary>
	public static string? FindReference(string objectName, string columnName) =>
		FindColumn(objectName, columnName)?.ReferenceSchemaUId is { } uId ? FindObject(uId).Name : null;

	/// <summary>The display value of a record that the packages or the base configuration bring.</summary>
	public static string? FindDisplayValue(string objectName, Guid id) {
		using UserConnection userConnection = Platform.Connect(SiteUsers.Supervisor);
		Entity record = userConnection.EntitySchemaManager.GetInstanceByName(objectName).CreateEntity(userConnection);
		return record.FetchFromDB(id) ? record.PrimaryDisplayColumnValue : null;
	}
}
