#if !NETFRAMEWORK
namespace System.ServiceModel;

/// <summary>An error that carries a data contract for the caller.</summary>
public class FaultException<TDetail> : FaultException {
	/// <summary>Creates a fault with its detail.</summary>
	public FaultException(TDetail detail) => Detail = detail;

	/// <summary>Creates a fault with its detail and a reason.</summary>
	public FaultException(TDetail detail, string reason) : base(reason) => Detail = detail;

	/// <summary>What the caller receives as the body of the answer.</summary>
	public TDetail Detail { get; }
}
#endif
