#if !NETFRAMEWORK
namespace System.ServiceModel;

/// <summary>An error whose reason the caller may read.</summary>
public class FaultException : CommunicationException {
	/// <summary>Creates a fault without a reason.</summary>
	public FaultException() {
	}

	/// <summary>Creates a fault with a reason for the caller.</summary>
	public FaultException(string reason) : base(reason) {
	}

	/// <summary>The reason.</summary>
	public override string Message => base.Message;
}
#endif
