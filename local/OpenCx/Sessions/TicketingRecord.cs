namespace OpenCx.Sessions;

/// <summary>The record in the ticketing system that a session was handed to.</summary>
/// <param name="CaseId">Id of the case in Creatio.</param>
/// <param name="CaseNumber">Number of the case, as people say it.</param>
public sealed record TicketingRecord(string CaseId, string CaseNumber);
