namespace OpenCx.Assistant;

/// <summary>A subject that the AI recognises by its phrases.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Phrases">Any of them in a message means the subject.</param>
/// <param name="Answer">What the AI says.</param>
internal sealed record ScriptedTopic(string Name, string[] Phrases, string Answer) {
	/// <summary>Whether a text is about the subject.</summary>
	public bool IsIn(string text) =>
		Array.Exists(Phrases, phrase => $"{text} ".Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
