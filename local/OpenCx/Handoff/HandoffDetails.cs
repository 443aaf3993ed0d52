namespace OpenCx.Handoff;

/// <summary>What the AI tells the people who take a conversation over.</summary>
/// <param name="Summary">The conversation in a few sentences.</param>
/// <param name="Sentiment">The visitor's mood: <c>angry</c>, <c>neutral</c> or <c>happy</c>.</param>
/// <param name="Reason">Why it was handed over, as OpenCX's handoff analytics names it.</param>
/// <param name="Language">The visitor's language, as an ISO 639-1 code.</param>
/// <param name="Timestamp">When it was handed over.</param>
/// <param name="AiFields">Case fields that the AI filled.</param>
public sealed record HandoffDetails(
	string Summary,
	string Sentiment,
	string Reason,
	string Language,
	DateTimeOffset Timestamp,
	IReadOnlyList<AiField> AiFields);

/// <summary>A case field that the AI filled from the conversation.</summary>
/// <param name="Name">Name of the field, agreed with Creatio.</param>
/// <param name="Value">Its value, as text.</param>
public sealed record AiField(string Name, string Value);
