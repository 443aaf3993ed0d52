using System.Net;

namespace OpenCx.Http;

/// <summary>A request that cannot be served, with the status and the sentence that its sender gets.</summary>
internal sealed class RequestRefusedException(HttpStatusCode status, string message) : Exception(message) {
	public HttpStatusCode Status { get; } = status;

	public static RequestRefusedException BadRequest(string message) => new(HttpStatusCode.BadRequest, message);

	public static RequestRefusedException Unauthorized(string message) => new(HttpStatusCode.Unauthorized, message);

	public static RequestRefusedException TooManyRequests(string message) => new(HttpStatusCode.TooManyRequests, message);

	public static RequestRefusedException NotFound(string message) => new(HttpStatusCode.NotFound, message);
}
