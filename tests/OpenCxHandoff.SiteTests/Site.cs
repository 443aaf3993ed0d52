using System.Diagnostics;
using System.Text.Json.Nodes;
using Creatio.Platform.Hosting;
using Creatio.Site.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Installation;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;
using TestSupport;

namespace OpenCxHandoff.SiteTests;

/// <summary>A local Creatio with the package installed, as OpenCX sees it: over HTTP, with a token.</summary>
internal sealed class Site : IAsyncDisposable {
	private static readonly TimeSpan _longestProcess = TimeSpan.FromMinutes(1);

	private readonly CreatioSiteHost _host;

	private Site(CreatioSiteHost host, SiteDatabase database) {
		_host = host;
		Database = database;
		Service = new ServiceClient(host.BaseAddress);
	}

	public SiteDatabase Database { get; }

	public ServiceClient Service { get; }

	/// <summary>Receives what server code writes to Creatio's log, on each level.</summary>
	public Action<string>? LogWritten {
		set => _host.InstalledSite.Platform.LogWritten = (_, _, text) => value?.Invoke(text);
	}

	public OAuthClientStore OAuthClients => _host.OAuthClients;

	public Uri Address => _host.BaseAddress;

	/// <summary>Starts a site as people have it: with the machine's clock and, unless told otherwise, the packages of the checkout.</summary>
	public static Task<Site> StartAsync(SiteDatabase database, IReadOnlyList<string>? packagePaths = null) =>
		StartAsync(CreateOptions(database, packagePaths));

	public static async Task<Site> StartAsync(CreatioSiteOptions options) =>
		new(await CreatioSiteHost.StartAsync(options), options.Database);

	public static CreatioSiteOptions CreateOptions(SiteDatabase database, IReadOnlyList<string>? packagePaths = null) =>
		new() { PackagePaths = packagePaths ?? RepositoryFiles.PackageFolders, Database = database };

	public async ValueTask DisposeAsync() {
		Service.Dispose();
		await _host.DisposeAsync();
	}

	public Task<Answer> HandOverAsync(JsonObject body) => Service.PostAsync(body.ToJsonString());

	public Task<Answer> PostAsync(string body, string prefix = "rest", OAuthClient? client = null) => Service.PostAsync(body, prefix, client);

	/// <summary>The case of an answer with all that belongs to it, as the site's page reads it.</summary>
	public Task<SiteCase> GetCaseAsync(Answer answer) => GetCaseAsync(Guid.Parse(answer.CaseId!));

	/// <summary>A case with all that belongs to it, as the site's page reads it.</summary>
	public async Task<SiteCase> GetCaseAsync(Guid caseId) =>
		new(JsonNode.Parse(await Service.GetAsync($"site/cases/{caseId}"))!.AsObject());

	/// <summary>Waits until no business process runs or is about to.</summary>
	public async Task WhenProcessesEndedAsync() {
		for (Stopwatch waited = Stopwatch.StartNew(); _host.Processes.PendingCount > 0; await Task.Delay(5)) {
			Assert.That(waited.Elapsed, Is.LessThan(_longestProcess), "a process still runs");
		}
	}

	/// <summary>How many rows a table has, all or those with a value in a column.</summary>
	public int Count(string table, string? column = null, object? value = null) => Use(userConnection => {
		Select select = new Select(userConnection).Column(Func.Count("Id")).From(table);
		return column == null
			? select.ExecuteScalar<int>()
			: ((Select)select.Where(column).IsEqual(Column.Parameter(value))).ExecuteScalar<int>();
	});

	/// <summary>How many rows each table has.</summary>
	public IReadOnlyDictionary<string, int> CountAll() =>
		_host.InstalledSite.Platform.Entities.Keys.ToDictionary(table => table, table => Count(table));

	/// <summary>Adds a record as a user of the site would, the administrator unless another is given, and returns its id.</summary>
	public Guid Add(string schema, IReadOnlyDictionary<string, object> values, Guid? userId = null) =>
		Use(userConnection => Add(userConnection, schema, values), userId);

	/// <summary>Adds a record over a connection of the caller's.</summary>
	public static Guid Add(UserConnection userConnection, string schema, IReadOnlyDictionary<string, object> values) {
		Entity entity = userConnection.EntitySchemaManager.GetInstanceByName(schema).CreateEntity(userConnection);
		entity.SetDefColumnValues();
		foreach ((string column, object value) in values) {
			entity.SetColumnValue(column, value);
		}
		entity.Save();
		return entity.PrimaryColumnValue;
	}

	/// <summary>Changes a record as a user of the site would.</summary>
	public void Change(string schema, Guid id, string column, object? value) =>
		Use(userConnection => Change(userConnection, schema, id, column, value));

	/// <summary>Changes a record over a connection of the caller's.</summary>
	public static bool Change(UserConnection userConnection, string schema, Guid id, string column, object? value) {
		Entity entity = userConnection.EntitySchemaManager.GetInstanceByName(schema).CreateEntity(userConnection);
		entity.FetchFromDB(id);
		entity.SetColumnValue(column, value);
		return entity.Save();
	}

	/// <summary>Removes the rows with a value in a column.</summary>
	public int Remove(string table, string column, object value) => Use(userConnection =>
		((Delete)new Delete(userConnection).From(table).Where(column).IsEqual(Column.Parameter(value))).Execute());

	/// <summary>Changes the default value of a system setting as an administrator would.</summary>
	public void Set(string setting, object value) => Use(userConnection => {
		Terrasoft.Core.Configuration.SysSettings.SetDefValue(userConnection, setting, value);
		return true;
	});

	/// <summary>Reads a setting as the package does.</summary>
	public T Get<T>(string setting, T valueIfEmpty) =>
		Use(userConnection => Terrasoft.Core.Configuration.SysSettings.GetValue(userConnection, setting, valueIfEmpty));

	/// <summary>Reads one column of the row with an id.</summary>
	public T Read<T>(string table, string column, Guid id) => Use(userConnection =>
		((Select)new Select(userConnection).Column(column).From(table).Where("Id").IsEqual(Column.Parameter(id))).ExecuteScalar<T>());

	/// <summary>Works over a connection of a user, the administrator unless another is given.</summary>
	public T Use<T>(Func<UserConnection, T> use, Guid? userId = null) {
		using UserConnection userConnection = _host.InstalledSite.Platform.Connect(userId ?? SiteUsers.Supervisor);
		return use(userConnection);
	}
}
