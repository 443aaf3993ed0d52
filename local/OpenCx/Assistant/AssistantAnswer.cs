using OpenCx.Sessions;

namespace OpenCx.Assistant;

/// <summary>What the AI says to a message of the visitor.</summary>
/// <param name="Text">The answer, as Markdown.</param>
internal sealed record AssistantAnswer(string Text) {
	/// <summary>The call that the answer rests on; the widget shows its component in place of the text.</summary>
	public ActionCall? ActionCall { get; init; }

	/// <summary>Whether people are to take over.</summary>
	public bool HandsOver { get; init; }

	/// <summary>Whether the conversation ends with it.</summary>
	public bool ClosesTheSession { get; init; }

	/// <summary>Whether the AI believes that this settles the question.</summary>
	public bool SettlesTheQuestion { get; init; }
}
