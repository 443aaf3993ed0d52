namespace OpenCx.Sessions;

/// <summary>What became of a visitor's message.</summary>
/// <param name="Code">Why the AI did not answer, in the widget's words.</param>
/// <param name="Answer">The AI's answer.</param>
/// <param name="SettlesTheQuestion">Whether the AI believes that the answer is enough.</param>
internal sealed record Reception(string? Code, Message? Answer = null, bool SettlesTheQuestion = false) {
	/// <summary>The message had arrived before.</summary>
	public static Reception Duplicate { get; } = new("duplicate_message_ignored");

	/// <summary>People answer in this session.</summary>
	public static Reception LeftToPeople { get; } = new("session_assigned_to_human_agent");
}
