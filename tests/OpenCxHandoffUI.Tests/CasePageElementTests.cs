using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TestSupport;

namespace OpenCxHandoffUI.Tests;

/// <summary>What the page adds to the product's case page, and where.</summary>
[TestFixture]
internal sealed partial class CasePageElementTests {
	// Elements of the product's page, and of the template that it is made of, into which this page inserts.
	private static readonly string[] _baseElements = ["Tabs", "Timeline"];

	private readonly CasePage _page = CasePage.Read();

	[Test]
	public void Module_Name_IsThatOfTheReplacedPage() {
		Assert.That(_page.Name, Is.EqualTo("Cases_FormPage"));
	}

	[Test]
	public void Markers_OfAPageThatDiffers_AreAllThere() {
		Assert.That(Marker().Matches(_page.Code).Select(match => match.Groups[1].Value).Distinct(), Is.EquivalentTo(new[] {
			"SCHEMA_DEPS", "SCHEMA_ARGS", "SCHEMA_VIEW_CONFIG_DIFF", "SCHEMA_VIEW_MODEL_CONFIG_DIFF", "SCHEMA_MODEL_CONFIG_DIFF",
			"SCHEMA_HANDLERS", "SCHEMA_CONVERTERS", "SCHEMA_VALIDATORS"
		}));
	}

	[Test]
	public void Elements_Operations_OnlyInsert() {
		Assert.That(_page.Elements.Values.Select(operation => operation.Text("operation")), Is.All.EqualTo("insert"));
	}

	[Test]
	public void Elements_Names_CannotMeetThoseOfOtherPackages() {
		Assert.That(_page.Elements.Keys.Concat(_page.Attributes.Names()).Concat(_page.DataSources.Names()), Is.All.Contains("OpenCx"));
	}

	[Test]
	public void Elements_Types_AreStandard() {
		Assert.That(_page.Elements.Values.Select(operation => operation["values"]!.Text("type")), Is.All.StartsWith("crt."));
	}

	[Test]
	public void Elements_Parents_ComeFirstAndHaveTheSlot() {
		Dictionary<string, JsonNode> known = [];
		foreach ((string name, JsonNode operation) in _page.Elements) {
			string parent = operation.Text("parentName");
			string slot = operation.Text("propertyName");
			bool fits = _baseElements.Contains(parent) ? slot == "items" : known.GetValueOrDefault(parent)?[slot] is JsonArray;
			Assert.That(fits, $"{name} has no place in {parent}.{slot}");
			known.Add(name, operation["values"]!);
		}
	}

	[Test]
	public void Elements_OfOneParent_StandInTheirOrder() {
		IEnumerable<IGrouping<string, JsonNode>> slots = _page.Elements.Values
			.GroupBy(operation => $"{operation["parentName"]}.{operation["propertyName"]}")
			.Where(slot => !_baseElements.Contains(slot.Key.Split('.')[0]));

		Assert.That(slots.Select(slot => slot.Select(operation => operation["index"]!.GetValue<int>())),
			Is.All.Matches<IEnumerable<int>>(indexes => indexes.SequenceEqual(Enumerable.Range(0, indexes.Count()))));
	}

	[Test]
	public void RetryButton_Process_TakesTheCase() {
		JsonNode parameters = _page.Elements["OpenCxReplyRetryButton"]["values"]!["clicked"]!["params"]!;
		string metadata = Path.Combine(RepositoryFiles.PackageFolder, "Schemas", parameters.Text("processName"), "metadata.json");
		JsonNode process = JsonNode.Parse(File.ReadAllText(metadata))!["MetaData"]!["Schema"]!;

		Assert.That(process.Items("FJ1").Select(parameter => parameter.Text("A2")), Has.Member(parameters.Text("recordIdProcessParameterName")));
	}

	[Test]
	public void RetryButton_Click_RunsTheRetryForTheCaseOfThePage() {
		JsonNode clicked = _page.Elements["OpenCxReplyRetryButton"]["values"]!["clicked"]!;
		JsonNode parameters = clicked["params"]!;

		Assert.That(clicked.Text("request"), Is.EqualTo("crt.RunBusinessProcessRequest"));
		Assert.That(new[] { "processName", "processRunType", "recordIdProcessParameterName" }.Select(parameters.Text),
			Is.EqualTo(new[] { "OpenCxReplyRetry", "ForTheSelectedPage", "CaseId" }));
	}

	[GeneratedRegex(@"/\*\*(SCHEMA_\w+)\*/")]
	private static partial Regex Marker();
}
