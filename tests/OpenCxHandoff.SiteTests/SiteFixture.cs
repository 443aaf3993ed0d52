namespace OpenCxHandoff.SiteTests;

/// <summary>Tests that share one site on one database engine; each test has sessions of its own.</summary>
internal abstract class SiteFixture(DatabaseEngine engine) {
	private TestDatabase? _database;
	private Site? _site;

	protected Site Site => _site ?? throw new InvalidOperationException("The site starts before the first test.");

	/// <summary>The site's clock.</summary>
	protected virtual TimeProvider TimeProvider => TimeProvider.System;

	[OneTimeSetUp]
	public async Task StartSite() {
		_database = TestDatabase.Create(engine);
		_site = await Site.StartAsync(_database.Database, TimeProvider);
	}

	[OneTimeTearDown]
	public async Task StopSite() {
		if (_site != null) {
			await _site.DisposeAsync();
		}
		_database?.Dispose();
	}
}
