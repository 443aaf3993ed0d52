namespace OpenCx.Assistant;

/// <summary>Recognises that a visitor needs no more help.</summary>
internal static class SettledQuestion {
	private static readonly string[] _phrases =
		["that solved it", "that solves it", "it works now", "you can close this", "please close this"];

	/// <summary>Whether the text says so; a question never does.</summary>
	public static bool IsIn(string text) =>
		!text.Contains('?') && Array.Exists(_phrases, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
