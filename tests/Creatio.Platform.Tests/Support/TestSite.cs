using Creatio.Platform.Hosting;
using Creatio.Site.Database;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;
using TestSupport;

namespace Creatio.Platform.Tests.Support;

/// <summary>A platform with the test configuration, two users and one case status, in a database of its own.</summary>
internal sealed class TestSite : IDisposable {
	private readonly string? _folder;

	public TestSite(DatabaseEngine engine) {
		_folder = engine == DatabaseEngine.Sqlite ? Directory.CreateTempSubdirectory("platform-").FullName : null;
		DatabaseAddress = _folder == null ? PostgreSqlServer.CreateDatabase() : Path.Combine(_folder, "site.db");
		Platform = CreatePlatform();
		Platform.UpdateDatabaseStructure();
		using UserConnection system = Platform.Connect(Platform.SystemUserId);
		AddUsers(system);
		AddCaseStatus(system);
	}

	public static Guid AllEmployees { get; } = new("a29a3ba5-4b0d-de11-9a51-005056c00008");

	/// <summary>Olga lives in Kyiv (UTC+2, UTC+3 in summer) and reads German.</summary>
	public static Guid Olga { get; } = new("0a000000-0000-4000-8000-000000000001");

	public static Guid OlgasContact { get; } = new("0c000000-0000-4000-8000-000000000001");

	public static Guid NewStatus { get; } = new("ae5f2f10-f46b-1410-fd9a-0050ba5d6c38");

	/// <summary>Noon of a winter day.</summary>
	public static DateTime Now { get; } = new(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc);

	/// <summary>What to open to reach the same database from elsewhere.</summary>
	public string DatabaseAddress { get; }

	public CreatioPlatform Platform { get; }

	/// <summary>How long after <see cref="Now"/> it is on the site's clock.</summary>
	public TimeSpan Elapsed { get; set; }

	/// <summary>The same site as another process sees it.</summary>
	public CreatioPlatform CreatePlatform() {
		CreatioPlatform platform = new(SiteDatabases.Open(DatabaseAddress), () => Now + Elapsed);
		foreach (EntityModel entity in TestConfiguration.CreateEntities()) {
			platform.Entities.Add(entity.Name, entity);
		}
		return platform;
	}

	/// <summary>The system user is in UTC and reads English.</summary>
	public UserConnection ConnectAsSystem() => Platform.Connect(Platform.SystemUserId);

	public UserConnection ConnectAsOlga() => Platform.Connect(Olga);

	/// <summary>The statements that an action runs.</summary>
	public IReadOnlyList<string> Record(Action action) {
		List<string> statements = [];
		Platform.Database.StatementExecuting = statements.Add;
		action();
		Platform.Database.StatementExecuting = null;
		return statements;
	}

	public void AddSetting(string code, string valueTypeName, object? value, bool isCacheable = true) {
		using UserConnection connection = ConnectAsSystem();
		Insert(connection, "SysSettings", Guid.NewGuid(), ("Code", code), ("ValueTypeName", valueTypeName), ("IsCacheable", isCacheable));
		if (value != null) {
			Terrasoft.Core.Configuration.SysSettings.SetDefValue(connection, code, value);
		}
	}

	public static Guid Insert(UserConnection connection, string schemaName, Guid id, params (string Column, object? Value)[] values) {
		Insert insert = new Insert(connection).Into(schemaName).Set("Id", Column.Parameter(id));
		foreach ((string column, object? value) in values) {
			insert.Set(column, Column.Parameter(value));
		}
		insert.Execute();
		return id;
	}

	public static int Count(UserConnection connection, string schemaName) =>
		new Select(connection).Column(Func.Count("Id")).From(schemaName).ExecuteScalar<int>();

	public static Entity CreateEntity(UserConnection connection, string schemaName, params (string Name, object? Value)[] values) {
		Entity entity = connection.EntitySchemaManager.GetInstanceByName(schemaName).CreateEntity(connection);
		foreach ((string name, object? value) in values) {
			entity.SetColumnValue(name, value);
		}
		return entity;
	}

	public static Entity Fetch(UserConnection connection, string schemaName, Guid id) {
		Entity entity = connection.EntitySchemaManager.GetInstanceByName(schemaName).CreateEntity(connection);
		Assert.That(entity.FetchFromDB(id), Is.True, $"{schemaName} {id} exists");
		return entity;
	}

	public void Dispose() {
		if (_folder != null) {
			Directory.Delete(_folder, recursive: true);
		}
	}

	private void AddUsers(UserConnection system) {
		Guid german = Insert(system, "SysCulture", Guid.NewGuid(), ("Name", "de-DE"));
		Insert(system, "SysAdminUnit", Platform.SystemUserId, ("Name", "Supervisor"));
		Insert(system, "SysAdminUnit", AllEmployees, ("Name", "All employees"));
		Insert(system, "Contact", OlgasContact, ("Name", "Olga Petrova"));
		Insert(system, "SysAdminUnit", Olga,
			("Name", "Olga"), ("ContactId", OlgasContact), ("TimeZoneId", "Europe/Kyiv"), ("SysCultureId", german));
	}

	private void AddCaseStatus(UserConnection system) {
		Insert(system, "CaseStatus", NewStatus, ("Name", "New"));
		AddSetting(TestConfiguration.CaseStatusDefault, "Lookup", NewStatus);
	}
}
