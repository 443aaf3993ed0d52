using Creatio.PackageBuilder;
using TestSupport;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>
/// A site that has cases of OpenCX, and whose administrator has changed what the packages brought, gets a newer version from the
/// archives that customers get.
/// </summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class UpgradeTests(DatabaseEngine engine) {
	private const string NewerVersion = "99.0.0";

	private static readonly Guid _openStatus = new("2c7a0c0e-5b0f-4a54-9d38-3b3e6d9f1a01");
	private static readonly Guid _newCase = new("93d5e8f2-4a6b-4b1c-a7d9-5e0c1f2b3a02");
	private static readonly Guid _employeesReadSessions = new("caf522da-1f5b-58a2-9f65-ebf6dc66c5e1");
	private static readonly Guid _administratorsReceive = new("7b0c1f8e-ab94-55d8-aaf0-a72f9dd5a206");

	private readonly string _sessionId = NewSessionId();
	private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("upgrade-");

	private TestDatabase? _database;
	private Site _site = null!;
	private Answer _answer = null!;
	private string _case = "";
	private IReadOnlyDictionary<string, int> _rows = null!;

	[OneTimeSetUp]
	public async Task Upgrade() {
		_database = TestDatabase.Create(engine);
		await using (Site older = await Site.StartAsync(_database.Database)) {
			ChangeAsAnAdministrator(older);
			_answer = await older.HandOverAsync(Handoff(_sessionId, "evt-1", "m-1", "m-2").From("dana@example.com", isVerified: true));
			_case = await ReadCaseAsync(older);
			_rows = older.CountAll();
		}
		_site = await Site.StartAsync(_database.Database, packagePaths: PackNewerVersion());
	}

	[OneTimeTearDown]
	public async Task StopSite() {
		if (_site != null) {
			await _site.DisposeAsync();
		}
		_database?.Dispose();
		_folder.Delete(recursive: true);
	}

	[Test, Order(1)]
	public void Upgrade_EveryTable_HasTheRowsThatItHad() {
		Assert.That(_site.CountAll(), Is.EquivalentTo(_rows));
	}

	[Test, Order(1)]
	public async Task Upgrade_Case_IsWhatItWas() {
		Assert.That(await ReadCaseAsync(_site), Is.EqualTo(_case));
	}

	[Test]
	public void Upgrade_Packages_HaveTheNewVersion() {
		Assert.That(_site.Count("SysPackage", "Version", NewerVersion), Is.EqualTo(2));
	}

	[Test]
	public void Upgrade_ChangedSettings_KeepTheirValues() {
		Assert.Multiple(() => {
			Assert.That(_site.Get("OpenCxMaxMessages", 0), Is.EqualTo(7));
			Assert.That(_site.Get("OpenCxApiUrl", ""), Is.EqualTo("https://openCx.example"));
			Assert.That(_site.Get("OpenCxApiKey", ""), Is.EqualTo("secret"));
			Assert.That(_site.Get("OpenCxCaseOnHandoffOnly", false), Is.True);
			Assert.That(_site.Get("OpenCxOnFinalCase", Guid.Empty), Is.EqualTo(_newCase));
		});
	}

	[Test]
	public void Upgrade_RenamedLookupValue_KeepsItsName() {
		Assert.That(_site.Read<string>("OpenCxSessionStatus", "Name", _openStatus), Is.EqualTo("Running"));
	}

	[Test]
	public void Upgrade_FieldMappings_AreThoseOfTheAdministrator() {
		Assert.That(_site.Count("OpenCxFieldMapping"), Is.EqualTo(1));
		Assert.That(_site.Count("OpenCxFieldMapping", "FieldName", "Product"), Is.EqualTo(1));
	}

	[Test]
	public void Upgrade_RightsThatWereTakenAway_StayAway() {
		Assert.That(_site.Count("SysEntitySchemaOperationRight", "Id", _employeesReadSessions), Is.Zero);
		Assert.That(_site.Count("SysAdminOperationGrantee", "Id", _administratorsReceive), Is.Zero);
	}

	[Test, Order(2)]
	public async Task Upgrade_SameHandoffAgain_FindsItsCase() {
		Answer again = await _site.HandOverAsync(Handoff(_sessionId, "evt-1", "m-1", "m-2", "m-3").From("dana@example.com", isVerified: true));

		Assert.That((again.CaseId, again.Created, again.MessagesLogged), Is.EqualTo((_answer.CaseId, false, 1)));
	}

	private static void ChangeAsAnAdministrator(Site site) {
		site.Set("OpenCxMaxMessages", 7);
		site.Set("OpenCxApiUrl", "https://openCx.example");
		site.Set("OpenCxApiKey", "secret");
		site.Set("OpenCxCaseOnHandoffOnly", true);
		site.Set("OpenCxOnFinalCase", _newCase);
		site.Change("OpenCxSessionStatus", _openStatus, "Name", "Running");
		Assert.That(site.Remove("OpenCxFieldMapping", "FieldName", "Priority"), Is.EqualTo(1));
		site.Add("OpenCxFieldMapping", new Dictionary<string, object> { ["Name"] = "Product", ["FieldName"] = "Product", ["ColumnName"] = "Subject" });
		Assert.That(site.Remove("SysEntitySchemaOperationRight", "Id", _employeesReadSessions), Is.EqualTo(1));
		Assert.That(site.Remove("SysAdminOperationGrantee", "Id", _administratorsReceive), Is.EqualTo(1));
	}

	private string[] PackNewerVersion() {
		IReadOnlyList<ReleaseArchive> archives = new Release(_folder.FullName, NewerVersion, DateTimeOffset.UtcNow)
			.Pack("OpenCxHandoff", RepositoryFiles.PackageFolders);
		return [archives[^1].Path];
	}

	private Task<string> ReadCaseAsync(Site site) => site.Service.GetAsync("site/cases/" + _answer.CaseId);
}
