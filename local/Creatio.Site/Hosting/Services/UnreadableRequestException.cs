namespace Creatio.Site.Hosting.Services;

/// <summary>The body cannot become the operation's arguments, so that the operation is not called.</summary>
internal sealed class UnreadableRequestException(string message, Exception? innerException = null)
	: Exception(message, innerException);
