using System.Text.RegularExpressions;

namespace OpenCx.Assistant;

/// <summary>Finds the order number in what a visitor writes.</summary>
internal static partial class OrderNumber {
	/// <summary>The first number of four to eight digits that stands alone; dates and phone numbers do not count.</summary>
	public static string? FindIn(string text) =>
		Pattern().Match(text) is { Success: true } match ? match.Groups["number"].Value : null;

	[GeneratedRegex(@"(?<![\d+./:-])#?(?<number>\d{4,8})(?![\d/:-]|\.\d)", RegexOptions.CultureInvariant)]
	private static partial Regex Pattern();
}
