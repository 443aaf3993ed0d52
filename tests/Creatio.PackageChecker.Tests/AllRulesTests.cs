using System.Text.RegularExpressions;
using Creatio.PackageChecker.Rules;
using TestSupport;

namespace Creatio.PackageChecker.Tests;

[TestFixture]
internal sealed partial class AllRulesTests {
	[Test]
	public void All_RulesOfTheProgram_AreAmongThem() {
		IEnumerable<Type> rules = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);

		Assert.That(AllRules.All.Select(rule => rule.GetType()), Is.EquivalentTo(rules));
	}

	[Test]
	public void All_Codes_AreDifferentNumbersAndNames() {
		Assert.That(AllRules.All.Select(rule => rule.Code), Is.Unique.And.Ordered.Using<string>((left, right) =>
			string.CompareOrdinal(left[..2], right[..2])));
		Assert.That(AllRules.All.Select(rule => rule.Code), Is.All.Match(CodePattern()));
	}

	[Test]
	public void All_Codes_AreInTheDocumentation() {
		string text = File.ReadAllText(Path.Combine(RepositoryFiles.PackageFolder, "../../docs/package-checker.md"));

		Assert.That(DocumentedCodePattern().Matches(text).Select(match => match.Groups["code"].Value),
			Is.EqualTo(AllRules.All.Select(rule => rule.Code)));
	}

	[GeneratedRegex(@"^\| `(?<code>\d\d-[^`]+)` \|", RegexOptions.Multiline)]
	private static partial Regex DocumentedCodePattern();

	[GeneratedRegex("^[0-2][0-9]-[a-z]+(-[a-z0-9]+)*$")]
	private static partial Regex CodePattern();
}
