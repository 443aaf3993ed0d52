namespace OpenCx.Handoff;

/// <summary>What Creatio answers when it has taken a conversation.</summary>
/// <param name="CaseId">Id of the case; missing when Creatio keeps conversations without a handoff off its cases.</param>
/// <param name="CaseNumber">Number of the case.</param>
/// <param name="SessionId">The session, as a check.</param>
/// <param name="Created">False when the case was there already.</param>
/// <param name="MessagesLogged">How many messages were new.</param>
/// <param name="Warnings">What could not be used as it was.</param>
public sealed record HandoffResult(
	string? CaseId,
	string? CaseNumber,
	string? SessionId,
	bool Created,
	int MessagesLogged,
	IReadOnlyList<string>? Warnings);
