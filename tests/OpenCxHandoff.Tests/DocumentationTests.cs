using System.Text.Json.Nodes;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TestSupport;

namespace OpenCxHandoff.Tests;

/// <summary>The repository's pages for people.</summary>
[TestFixture]
internal sealed class DocumentationTests {
	private const string CodeColumnUId = "13aad544-ec30-4e76-a373-f0cff3202e24";

	private static readonly MarkdownPipeline _pipeline =
		new MarkdownPipelineBuilder().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePipeTables().Build();

	[TestCaseSource(nameof(Pages))]
	public void Page_RelativeLinks_Resolve(string page) {
		string path = Path.Combine(RepositoryFiles.Root, page);

		Assert.That(ReadLinks(path).Where(IsRelative).Where(link => !Resolves(path, link)), Is.Empty);
	}

	[Test]
	public void Configure_EachSystemSetting_IsNamed() {
		string page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "configure.md"));
		string[] codes = [.. ReadSettingCodes()];

		Assert.That(codes, Is.Not.Empty);
		Assert.That(codes.Where(code => !page.Contains($"| `{code}` |", StringComparison.Ordinal)), Is.Empty);
	}

	private static IEnumerable<string> Pages() => Directory.EnumerateFiles(RepositoryFiles.Root, "*.md", SearchOption.AllDirectories)
		.Select(path => Path.GetRelativePath(RepositoryFiles.Root, path))
		.Where(path => !path.StartsWith('.') && !path.StartsWith("artifacts", StringComparison.Ordinal))
		.Order();

	private static IEnumerable<string> ReadLinks(string path) =>
		Parse(path).Descendants<LinkInline>().Select(link => link.Url ?? string.Empty);

	private static bool IsRelative(string link) => !Uri.TryCreate(link, UriKind.Absolute, out _);

	private static bool Resolves(string page, string link) {
		string[] parts = link.Split('#', 2);
		string target = parts[0].Length == 0 ? page : Path.GetFullPath(parts[0], Path.GetDirectoryName(page)!);
		return Path.Exists(target) && (parts.Length == 1 || HasHeading(target, parts[1]));
	}

	private static bool HasHeading(string page, string id) =>
		Parse(page).Descendants<HeadingBlock>().Any(heading => heading.GetAttributes().Id == id);

	private static MarkdownDocument Parse(string path) => Markdown.Parse(File.ReadAllText(path), _pipeline);

	private static IEnumerable<string> ReadSettingCodes() =>
		from file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.PackageFolder, "Data"), "data.json", SearchOption.AllDirectories)
		where Path.GetFileName(Path.GetDirectoryName(file)!).StartsWith("SysSettings_", StringComparison.Ordinal)
		from record in JsonNode.Parse(File.ReadAllText(file))!["PackageData"]!.AsArray()
		from value in record!["Row"]!.AsArray()
		where (string?)value!["SchemaColumnUId"] == CodeColumnUId
		select (string)value["Value"]!;
}
