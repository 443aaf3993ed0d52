namespace Creatio.Site.Processes;

/// <summary>A process was asked for in a way in which it cannot be started.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
public sealed class ProcessStartException(string message) : Exception(message);
