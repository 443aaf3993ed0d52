using System.Text.RegularExpressions;

namespace OpenCx.Assistant;

/// <summary>Tells the language of a visitor from script and common words, when his client does not state it.</summary>
internal static partial class SpokenLanguage {
	/// <summary>An ISO 639-1 code; English when nothing points elsewhere.</summary>
	public static string Of(string text) =>
		Arabic().IsMatch(text) ? "ar"
		: Hebrew().IsMatch(text) ? "he"
		: German().IsMatch(text) ? "de"
		: Spanish().IsMatch(text) ? "es"
		: French().IsMatch(text) ? "fr"
		: "en";

	[GeneratedRegex(@"\p{IsArabic}")]
	private static partial Regex Arabic();

	[GeneratedRegex(@"\p{IsHebrew}")]
	private static partial Regex Hebrew();

	[GeneratedRegex(@"\b(ich|bitte|nicht|meine|bestellung|einem|danke|wo ist)\b", RegexOptions.IgnoreCase)]
	private static partial Regex German();

	[GeneratedRegex(@"\b(hola|quiero|pedido|gracias|dónde|por favor|hablar)\b", RegexOptions.IgnoreCase)]
	private static partial Regex Spanish();

	[GeneratedRegex(@"\b(bonjour|je|commande|merci|parler|s'il vous)\b", RegexOptions.IgnoreCase)]
	private static partial Regex French();
}
