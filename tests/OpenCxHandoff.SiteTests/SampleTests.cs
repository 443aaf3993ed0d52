using System.Net;
using System.Text.Json.Nodes;
using TestSupport;

namespace OpenCxHandoff.SiteTests;

/// <summary>Conversations as real shops and SaaS firms have them.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class SampleTests(DatabaseEngine engine) : SiteFixture(engine) {
	[TestCaseSource(nameof(SampleNames))]
	public async Task Handoff_Sample_IsLoggedWhole(string name) {
		string body = RepositoryFiles.ReadSample(name);

		Answer answer = await Site.PostAsync(body);

		Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Body);
		int messages = JsonNode.Parse(body)!["messages"]?.AsArray().Count ?? 0;
		Guid caseId = Guid.Parse(answer.CaseId!);
		Assert.Multiple(() => {
			Assert.That(Site.Count("OpenCxMessage", "CaseId", caseId), Is.GreaterThan(messages), "each message and a note");
			Assert.That(Site.Count("Activity", "CaseId", caseId), Is.EqualTo(Site.Count("OpenCxMessage", "CaseId", caseId)));
		});
	}

	private static IEnumerable<string> SampleNames() =>
		Directory.EnumerateFiles(RepositoryFiles.SamplesFolder, "*.json").Select(path => Path.GetFileName(path)).Order();
}
