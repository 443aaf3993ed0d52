#if !NETFRAMEWORK
namespace System.ServiceModel;

/// <summary>Base of the errors that a service reports to its caller.</summary>
public class CommunicationException : SystemException {
	private protected CommunicationException() {
	}

	private protected CommunicationException(string message) : base(message) {
	}
}
#endif
