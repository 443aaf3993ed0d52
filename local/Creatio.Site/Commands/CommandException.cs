namespace Creatio.Site.Commands;

/// <summary>A command cannot do what it was asked; the message is the one sentence that the person gets.</summary>
internal sealed class CommandException(string message) : Exception(message);
