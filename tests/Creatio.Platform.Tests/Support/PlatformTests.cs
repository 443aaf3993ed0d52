using Terrasoft.Core;
using TestSupport;

namespace Creatio.Platform.Tests.Support;

/// <summary>Base of the tests that run on a database, once for each engine.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
public abstract class PlatformTests(DatabaseEngine engine) {
	private TestSite? _site;
	private UserConnection? _connection;

	private protected DatabaseEngine Engine => engine;

	private protected TestSite Site => _site!;

	/// <summary>Olga's connection.</summary>
	private protected UserConnection Connection => _connection!;

	[SetUp]
	public void CreateSite() {
		if (engine == DatabaseEngine.PostgreSql && !PostgreSqlServer.IsInstalled) {
			Assert.Ignore(PostgreSqlServer.MissingMessage);
		}
		_site = new TestSite(engine);
		_connection = _site.ConnectAsOlga();
	}

	[TearDown]
	public void DisposeSite() {
		_connection?.Dispose();
		_site?.Dispose();
	}
}
