using System.Net;
using TestSupport;
using static OpenCxHandoff.SiteTests.Handoffs;

namespace OpenCxHandoff.SiteTests;

/// <summary>Two site processes on one PostgreSQL, as nodes of a web farm.</summary>
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class TwoProcessTests(DatabaseEngine engine) {
	private const int CallsPerNode = 10;

	private TestDatabase? _database;
	private Site? _first;
	private SiteProcess? _second;
	private ServiceClient? _secondService;

	[OneTimeSetUp]
	public async Task StartNodes() {
		_database = TestDatabase.Create(engine);
		_first = await Site.StartAsync(_database.Database);
		_second = await SiteProcess.StartAsync(_database.ConnectionString);
		_secondService = new ServiceClient(_second.Address);
	}

	[OneTimeTearDown]
	public async Task StopNodes() {
		_secondService?.Dispose();
		_second?.Dispose();
		if (_first != null) {
			await _first.DisposeAsync();
		}
		_database?.Dispose();
	}

	[Test]
	public async Task Handoff_OnBothNodesAtOnce_OpensOneCase() {
		string body = Handoff(messageIds: ["m-1", "m-2"]).From("farm@example.com", isVerified: true).ToJsonString();

		Answer[] answers = await Task.WhenAll(Enumerable.Range(0, CallsPerNode)
			.SelectMany(_ => new[] { _first!.PostAsync(body), _secondService!.PostAsync(body) }));

		Assert.Multiple(() => {
			Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(HttpStatusCode.OK));
			Assert.That(answers.Select(answer => answer.CaseId).Distinct().Count(), Is.EqualTo(1));
			Assert.That(answers.Count(answer => answer.Created), Is.EqualTo(1));
			Assert.That(_first!.Count("Activity", "CaseId", Guid.Parse(answers[0].CaseId!)), Is.EqualTo(3));
			Assert.That(_first!.Count("ContactCommunication", "SearchNumber", "farm@example.com"), Is.EqualTo(1));
		});
	}
}
