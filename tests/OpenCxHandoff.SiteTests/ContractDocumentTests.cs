using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TestSupport;

namespace OpenCxHandoff.SiteTests;

/// <summary>What docs/api.md promises, example by example; they build on each other, so all are posted in the page's order.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed partial class ContractDocumentTests(DatabaseEngine engine) : SiteFixture(engine) {
	private const string AnyText = "…";

	private readonly List<Answer> _answers = [];

	[OneTimeSetUp]
	public async Task PostExamples() {
		foreach (ContractExample example in ContractDocument.Examples) {
			_answers.Add(await Site.PostAsync(example.Request));
		}
	}

	[TestCaseSource(nameof(ExampleNumbers))]
	public void Handoff_ExampleOfThePage_IsAnsweredAsWritten(int number) {
		ContractExample example = ContractDocument.Examples[number];
		Answer answer = _answers[number];

		Assert.That(answer.Status, Is.EqualTo(example.Status), $"{example.Heading}: {answer.Body}");
		Assert.That(answer.Json.Select(member => member.Key), Is.EquivalentTo(example.Json.Select(member => member.Key)), example.Heading);
		Assert.Multiple(() => {
			foreach ((string name, JsonNode? expected) in example.Json) {
				CheckMember($"{example.Heading}: {name}", expected, answer.Json[name]);
			}
		});
	}

	[Test]
	public void Examples_OfThePage_AreAllRead() {
		int count = ContractDocument.Examples.Count;

		Assert.That(count, Is.Positive);
		Assert.That(ContractDocument.BlockCounts, Is.EqualTo((count, count)));
	}

	[Test]
	public void ErrorCodes_OfThePage_AreThoseOfThePackage() {
		string source = File.ReadAllText(
			Path.Combine(RepositoryFiles.PackageFolder, "Schemas", "OpenCxHandoffError", "OpenCxHandoffError.cs"));

		Assert.That(ContractDocument.ErrorCodes, Is.EquivalentTo(CodeOfThePackage().Matches(source).Select(code => code.Groups[1].Value)));
	}

	private static IEnumerable<int> ExampleNumbers() => Enumerable.Range(0, ContractDocument.Examples.Count);

	private static void CheckMember(string place, JsonNode? expected, JsonNode? actual) {
		if (expected?.ToJsonString() == JsonValue.Create(AnyText).ToJsonString()) {
			Assert.That((string?)actual, Is.Not.Null.And.Not.Empty, place);
		} else {
			Assert.That(actual?.ToJsonString(), Is.EqualTo(expected?.ToJsonString()), place);
		}
	}

	[GeneratedRegex("public const string \\w+ = \"(\\w+)\";")]
	private static partial Regex CodeOfThePackage();
}
