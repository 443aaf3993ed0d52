using System.Text.RegularExpressions;

namespace OpenCx.Assistant;

/// <summary>Recognises that a visitor asks for a person.</summary>
internal static partial class HumanRequest {
	/// <summary>Whether the text asks for a person.</summary>
	public static bool IsIn(string text) => Wish().IsMatch(text) || JustThePerson().IsMatch(text) || OtherLanguages().IsMatch(text);

	private const string Person =
		"(human|real person|person|someone|somebody|agent|representative|rep|operator|manager|staff|employee|advisor|support team"
		+ "|customer service)";

	private const string Verb =
		"(talk|speak|chat|write|connect( me)?|transfer( me)?|put me through|escalate|hand me over|get|need|want|give me)";

	[GeneratedRegex($@"\b{Verb}\b[^.?!]{{0,40}}\b{Person}\b", RegexOptions.IgnoreCase)]
	private static partial Regex Wish();

	[GeneratedRegex($@"^\W*(an? |the )?(live |real |human )?{Person}\b( being)?[\s,]*(please|now|pls)?\W*$", RegexOptions.IgnoreCase)]
	private static partial Regex JustThePerson();

	[GeneratedRegex(
		@"\b(mit einem (menschen|mitarbeiter)|mitarbeiter sprechen|hablar con (una persona|un humano|un agente)"
		+ @"|parler à (quelqu'un|un humain))\b|أتحدث مع|موظف|נציג|לדבר עם",
		RegexOptions.IgnoreCase)]
	private static partial Regex OtherLanguages();
}
