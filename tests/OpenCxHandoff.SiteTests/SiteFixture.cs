using Creatio.Site.Hosting;

namespace OpenCxHandoff.SiteTests;

/// <summary>Tests that share one site on one database engine; each test has sessions of its own.</summary>
internal abstract class SiteFixture(DatabaseEngine engine) {
	private TestDatabase? _database;
	private Site? _site;

	protected Site Site => _site ?? throw new InvalidOperationException("The site starts before the first test.");

	/// <summary>Changes what is special about the site of these tests.</summary>
	protected virtual CreatioSiteOptions Adjust(CreatioSiteOptions options) => options;

	[OneTimeSetUp]
	public async Task StartSite() {
		_database = TestDatabase.Create(engine);
		_site = await Site.StartAsync(Adjust(Site.CreateOptions(_database.Database)));
	}

	[OneTimeTearDown]
	public async Task StopSite() {
		if (_site != null) {
			await _site.DisposeAsync();
		}
		_database?.Dispose();
	}
}
