using System.Data.Common;
using System.Globalization;
using TestSupport;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>The scripts of docs/uninstall.md on a database whose packages are gone, and what they leave.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class UninstallTests(DatabaseEngine engine) {
	private static readonly string[] _ownTables = ["OpenCxMessage", "OpenCxSession", "OpenCxFieldMapping", "OpenCxSessionStatus",
		"OpenCxSenderKind", "OpenCxMessageDirection", "OpenCxFinalCaseAction", "OpenCxDeliveryState"];

	private TestDatabase _database = null!;
	private IReadOnlyDictionary<string, int> _before = null!;
	private IReadOnlyDictionary<string, int> _installed = null!;

	[SetUp]
	public async Task InstallAndUninstall() {
		_database = TestDatabase.Create(engine);
		await using (Site empty = await Site.StartAsync(_database.Database, packagePaths: [])) {
			_before = empty.CountAll();
		}
		await using Site site = await Site.StartAsync(_database.Database);
		await site.HandOverAsync(Handoff(messageIds: ["m-1", "m-2"]).From("dana@example.com", isVerified: true));
		_installed = site.CountAll();
		// What Creatio itself removes with a package: the local site keeps no more of it in the database.
		Execute("""DELETE FROM "SysPackageSchemaData"; DELETE FROM "SysPackage";""");
	}

	[TearDown]
	public void DeleteDatabase() => _database?.Dispose();

	[Test]
	public async Task RemoveSettings_AfterwardsCreatiosTables_HaveOnlyTheRowsThatTheyHadAndTheCases() {
		ExecuteScript("remove-settings.sql");
		ExecuteScript("remove-settings.sql");

		IReadOnlyDictionary<string, int> after = await CountAsync();
		string[] customers = ["Activity", "ActivityCategory", "ActivityParticipant", "Case", "Contact", "ContactCommunication"];
		Assert.That(after.Where(table => !customers.Contains(table.Key)), Is.EquivalentTo(_before.Where(table => !customers.Contains(table.Key))));
		Assert.That(customers.Select(table => after[table]), Is.EqualTo(customers.Select(table => _installed[table] - (table == "ActivityCategory" ? 1 : 0))),
			"only the category that no activity has is gone");
	}

	[Test]
	public void RemoveSettings_Conversations_Stay() {
		ExecuteScript("remove-settings.sql");

		Assert.That(_ownTables.Select(Count), Is.EqualTo(_ownTables.Select(table => _installed[table])));
	}

	[Test]
	public async Task RemoveConversations_Tables_AreGoneAndCasesStay() {
		ExecuteScript("remove-conversations.sql");
		ExecuteScript("remove-conversations.sql");

		using (DbConnection connection = _database.Database.OpenConnection()) {
			Assert.That(_database.Database.GetTableNames(connection), Has.None.StartsWith("OpenCx"));
		}
		IReadOnlyDictionary<string, int> after = await CountAsync();
		Assert.That(new[] { "Case", "Activity", "Contact" }.Select(table => after[table]),
			Is.EqualTo(new[] { "Case", "Activity", "Contact" }.Select(table => _installed[table])));
	}

	[Test]
	public async Task RemoveBoth_InstalledAgain_TakesHandoffs() {
		ExecuteScript("remove-settings.sql");
		ExecuteScript("remove-conversations.sql");

		await using Site site = await Site.StartAsync(_database.Database);
		Answer answer = await site.HandOverAsync(Handoff(messageIds: ["m-1"]));

		Assert.That(answer.Created, Is.True);
	}

	/// <summary>Counts the rows of Creatio's own tables.</summary>
	private async Task<IReadOnlyDictionary<string, int>> CountAsync() {
		await using Site site = await Site.StartAsync(_database.Database, packagePaths: []);
		return site.CountAll();
	}

	private int Count(string table) {
		using DbConnection connection = _database.Database.OpenConnection();
		using DbCommand command = connection.CreateCommand();
		command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
		return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
	}

	private void ExecuteScript(string name) => Execute(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "uninstall", name)));

	private void Execute(string sql) {
		using DbConnection connection = _database.Database.OpenConnection();
		using DbCommand command = connection.CreateCommand();
		command.CommandText = sql;
		command.ExecuteNonQuery();
	}
}
