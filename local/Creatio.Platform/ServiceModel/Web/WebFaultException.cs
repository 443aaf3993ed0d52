#if !NETFRAMEWORK
using System.Net;

namespace System.ServiceModel.Web;

/// <summary>Answers with an HTTP status and no body of its own.</summary>
public class WebFaultException : FaultException, IWebFaultException {
	/// <summary>Creates the fault.</summary>
	public WebFaultException(HttpStatusCode statusCode) : base(statusCode.ToString()) => StatusCode = statusCode;

	/// <inheritdoc/>
	public HttpStatusCode StatusCode { get; }

	/// <inheritdoc/>
	public Type DetailType => typeof(string);

	/// <inheritdoc/>
	public object DetailObject => Message;
}
#endif
