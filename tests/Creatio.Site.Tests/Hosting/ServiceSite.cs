using System.Collections.Concurrent;
using Creatio.Site.Database;
using Creatio.Site.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Tests.Installation.Sample;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Terrasoft.Core;

namespace Creatio.Site.Tests.Hosting;

/// <summary>The site that all tests of this folder share: in it, a package with <see cref="SampleService"/> is installed.</summary>
[SetUpFixture]
internal sealed class ServiceSite {
	public const int MaxRequestBodySize = 64 * 1024;

	private static readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("creatio-site-");
	private static CreatioSiteHost? _host;

	/// <summary>The site's clock.</summary>
	public static FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

	/// <summary>What the site has told its console.</summary>
	public static ConcurrentQueue<string> Log { get; } = new();

	/// <summary>The calls that the site has reported.</summary>
	public static ConcurrentQueue<ServiceCall> Calls { get; } = new();

	public static Uri Address => _host!.BaseAddress;

	/// <summary>The OAuth applications that may call.</summary>
	public static OAuthClientStore OAuthClients => _host!.OAuthClients;

	/// <summary>A connection of a user to the site.</summary>
	public static UserConnection Connect(Guid userId) => _host!.InstalledSite.Platform.Connect(userId);

	[OneTimeSetUp]
	public async Task Start() {
		SamplePackage package = new SamplePackage()
			.With("Schemas/UsrSampleText/UsrSampleText.cs", SampleService.Code)
			.With(ProcessEngineServiceTests.CreateProcess());
		_host = await CreatioSiteHost.StartAsync(new CreatioSiteOptions {
			PackagePaths = [package.WriteFolder(_folder.FullName)],
			Database = new SqliteSiteDatabase(Path.Combine(_folder.FullName, "site.db")),
			TimeProvider = Clock,
			MaxRequestBodySize = MaxRequestBodySize,
			Log = Log.Enqueue,
			ServiceCalled = Calls.Enqueue
		});
	}

	[OneTimeTearDown]
	public async Task Stop() {
		if (_host != null) {
			await _host.DisposeAsync();
		}
		SqliteConnection.ClearAllPools();
		_folder.Delete(recursive: true);
	}
}
