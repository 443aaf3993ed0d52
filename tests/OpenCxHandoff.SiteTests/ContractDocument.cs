using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TestSupport;

namespace OpenCxHandoff.SiteTests;

/// <summary>The page that tells senders what to post and what they get.</summary>
internal static partial class ContractDocument {
	private static readonly string _text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "api.md"));

	/// <summary>The page's examples, in its order.</summary>
	public static IReadOnlyList<ContractExample> Examples => [.. Exchange().Matches(_text).Select(match => new ContractExample(
		HeadingBefore(match.Index),
		match.Groups["request"].Value,
		(HttpStatusCode)int.Parse(match.Groups["status"].Value, CultureInfo.InvariantCulture),
		match.Groups["answer"].Value))];

	/// <summary>How many requests and answers the page has, in whatever form.</summary>
	public static (int Requests, int Answers) BlockCounts =>
		(RequestLine().Count(_text), AnswerLine().Count(_text));

	/// <summary>The codes in the page's table of errors.</summary>
	public static IEnumerable<string> ErrorCodes =>
		ErrorRow().Matches(_text).SelectMany(row => Code().Matches(row.Value)).Select(code => code.Groups["name"].Value);

	private static string HeadingBefore(int index) => Heading().Matches(_text).Last(heading => heading.Index < index).Groups["text"].Value;

	[GeneratedRegex(@"^Request:\n\n```\w+\n(?<request>.*?)\n```\n\nAnswer, status (?<status>\d{3}):\n\n```json\n(?<answer>.*?)\n```$",
		RegexOptions.Multiline | RegexOptions.Singleline)]
	private static partial Regex Exchange();

	[GeneratedRegex("^Request", RegexOptions.Multiline)]
	private static partial Regex RequestLine();

	[GeneratedRegex("^Answer", RegexOptions.Multiline)]
	private static partial Regex AnswerLine();

	[GeneratedRegex("^## (?<text>.*)$", RegexOptions.Multiline)]
	private static partial Regex Heading();

	[GeneratedRegex(@"^\| \d{3} \|.*$", RegexOptions.Multiline)]
	private static partial Regex ErrorRow();

	[GeneratedRegex("`(?<name>[A-Z]\\w+)`")]
	private static partial Regex Code();
}

/// <summary>A request of the page and the answer that it promises.</summary>
internal sealed record ContractExample(string Heading, string Request, HttpStatusCode Status, string Answer) {
	public JsonObject Json => JsonNode.Parse(Answer)!.AsObject();
}
