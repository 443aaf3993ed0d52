using Creatio.Site.Hosting.Authentication;
using static OpenCxHandoff.SiteTests.Handoffs;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests;

/// <summary>AI fields in the columns that an administrator mapped.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class AiFieldTests(DatabaseEngine engine) : SiteFixture(engine) {
	private const string HighId = "8b700f24-f46b-1410-ee8c-0050ba5d6c38";

	[OneTimeSetUp]
	public void AddMappings() {
		foreach (string column in new[] { "Notes", "ResponseOverdue", "ProcessingTimeUnitValue", "SolutionRemains", "SolutionDate", "Owner", "Number" }) {
			Map(column, column);
		}
		Map("Urgent text", "Solution");
		Map("Gone", "UsrGone");
	}

	[TestCase("Priority", "High")]
	[TestCase("PriorityId", "High")]
	[TestCase("priority", " hIGH ")]
	[TestCase("PriorityId", HighId)]
	public async Task Handoff_LookupByNameOrId_SetsTheColumn(string name, string value) {
		SiteCase found = await HandOverAsync((name, value));

		Assert.That(Text(found.Case, "PriorityId"), Is.EqualTo(HighId));
	}

	[Test]
	public async Task Handoff_LookupInTheUsersCulture_SetsTheColumn() {
		OAuthClient german = new("german", "german-secret", GermanUser.Create(Site));
		Site.OAuthClients.Register(german);

		Answer answer = await Site.PostAsync(Handoff().WithFields(("Priority", "hoch")).ToJsonString(), client: german);

		Assert.That(Text((await Site.GetCaseAsync(answer)).Case, "PriorityId"), Is.EqualTo(HighId), answer.Body);
	}

	[Test]
	public async Task Handoff_ValuesOfEachKind_SetTheirColumns() {
		SiteCase found = await HandOverAsync(("Notes", "Fragile"), ("ResponseOverdue", "yes"), ("ProcessingTimeUnitValue", "42"),
			("SolutionRemains", "1.5"), ("SolutionDate", "2026-11-30T10:00:00+01:00"));

		Assert.Multiple(() => {
			Assert.That(Text(found.Case, "Notes"), Is.EqualTo("Fragile"));
			Assert.That((bool)found.Case["ResponseOverdue"]!, Is.True);
			Assert.That((int)found.Case["ProcessingTimeUnitValue"]!, Is.EqualTo(42));
			Assert.That((decimal)found.Case["SolutionRemains"]!, Is.EqualTo(1.5m));
			Assert.That((DateTime)found.Case["SolutionDate"]!, Is.EqualTo(new DateTime(2026, 11, 30, 9, 0, 0, DateTimeKind.Utc)));
		});
	}

	[TestCase("UsrOrderNumber", "1042", "no field mapping allows it")]
	[TestCase("Priority", "Sky-high", "no such record was found")]
	[TestCase("Owner", "Olga Petrova", "can never be filled")]
	[TestCase("Number", "SR1", "can never be filled")]
	[TestCase("Gone", "x", "no column \"UsrGone\"")]
	[TestCase("ProcessingTimeUnitValue", "many", "not a whole number")]
	public async Task Handoff_FieldWithoutAPlace_IsKeptInTheNoteWithAWarning(string name, string value, string reason) {
		Answer answer = await Site.HandOverAsync(Handoff().WithFields((name, value)));
		SiteCase found = await Site.GetCaseAsync(answer);

		Assert.Multiple(() => {
			Assert.That(Text(found.Note, "DetailedResult"), Does.Contain($"- {name} = {value}").And.Contain(reason));
			Assert.That(answer.Warnings.Single(), Does.Contain(reason));
		});
	}

	[Test]
	public async Task Handoff_FieldThatCarriesMarkup_IsNeutralized() {
		SiteCase found = await HandOverAsync(("Notes", "<img src=x onerror=alert(1)>"));

		Assert.That(Text(found.Case, "Notes"), Does.StartWith("<\u200Bimg"));
	}

	private void Map(string field, string column) =>
		Site.Add("OpenCxFieldMapping", new Dictionary<string, object> { ["Name"] = field, ["FieldName"] = field, ["ColumnName"] = column });

	private async Task<SiteCase> HandOverAsync(params (string Name, string Value)[] fields) {
		Answer answer = await Site.HandOverAsync(Handoff().WithFields(fields));
		Assert.That(answer.Warnings, Is.Empty);
		return await Site.GetCaseAsync(answer);
	}
}
