#if !NETFRAMEWORK
using System.Net;

namespace System.ServiceModel.Web;

/// <summary>Answers with an HTTP status and a data contract as the body.</summary>
public class WebFaultException<TDetail> : FaultException<TDetail>, IWebFaultException {
	/// <summary>Creates the fault.</summary>
	public WebFaultException(TDetail detail, HttpStatusCode statusCode) : base(detail) => StatusCode = statusCode;

	/// <inheritdoc/>
	public HttpStatusCode StatusCode { get; }

	/// <inheritdoc/>
	public Type DetailType => typeof(TDetail);

	/// <inheritdoc/>
	public object? DetailObject => Detail;
}
#endif
