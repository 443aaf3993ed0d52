#if !NETFRAMEWORK
using System.Net;

namespace System.ServiceModel.Web;

/// <summary>A fault that decides the HTTP status and the body of the answer.</summary>
public interface IWebFaultException {
	/// <summary>Status of the answer.</summary>
	HttpStatusCode StatusCode { get; }

	/// <summary>Type to serialise <see cref="DetailObject"/> as.</summary>
	Type DetailType { get; }

	/// <summary>Body of the answer.</summary>
	object? DetailObject { get; }
}
#endif
