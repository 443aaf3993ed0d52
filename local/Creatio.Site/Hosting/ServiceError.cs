using System.Text.Json.Serialization;

namespace Creatio.Site.Hosting;

/// <summary>An error that the site answers itself, in the shape that the package's own errors have.</summary>
internal sealed record ServiceError(
	[property: JsonPropertyName("code")] string Code,
	[property: JsonPropertyName("message")] string Message,
	[property: JsonPropertyName("correlationId")] string CorrelationId) {
	/// <summary>The answer to a call, correlated by the request's trace id.</summary>
	public static IResult ToResult(HttpContext context, int statusCode, string code, string message) =>
		Results.Json(new ServiceError(code, message, context.TraceIdentifier), statusCode: statusCode);

	/// <summary>The answer to a call that does not say, or not rightly, who calls.</summary>
	public static IResult ToUnauthorized(HttpContext context, string message) {
		context.Response.Headers.WWWAuthenticate = "Bearer";
		return ToResult(context, StatusCodes.Status401Unauthorized, "Unauthorized", message);
	}
}
