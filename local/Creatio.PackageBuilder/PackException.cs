namespace Creatio.PackageBuilder;

/// <summary>A package cannot be packed; the message is one sentence that says why.</summary>
public sealed class PackException(string message, Exception? innerException = null) : Exception(message, innerException);
