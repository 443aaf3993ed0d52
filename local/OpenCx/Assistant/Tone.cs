namespace OpenCx.Assistant;

/// <summary>Reads mood and urgency from the words of a visitor.</summary>
internal static class Tone {
	private static readonly string[] _angry =
		["angry", "furious", "unacceptable", "terrible", "awful", "ridiculous", "worst", "scam", "outrageous", "fed up", "disgrace", "!!!"];

	private static readonly string[] _happy =
		["love ", "great", "wonderful", "perfect", "excellent", "awesome", "thank you so much", "😊", "❤"];

	private static readonly string[] _urgent =
		["urgent", "immediately", "right now", "asap", "as soon as possible", "emergency", "today", "at once", "dringend", "sofort"];

	private static readonly string[] _relaxed = ["no hurry", "no rush", "not urgent", "whenever", "when you have time"];

	/// <summary>The mood in OpenCX's words: <c>angry</c>, <c>happy</c> or <c>neutral</c>.</summary>
	public static string SentimentOf(string text) => ContainsAny(text, _angry) ? "angry" : ContainsAny(text, _happy) ? "happy" : "neutral";

	/// <summary>The case priority in Creatio's words: <c>High</c>, <c>Medium</c> or <c>Low</c>.</summary>
	public static string PriorityOf(string text) => ContainsAny(text, _relaxed) ? "Low" : ContainsAny(text, _urgent) ? "High" : "Medium";

	private static bool ContainsAny(string text, string[] words) =>
		Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
