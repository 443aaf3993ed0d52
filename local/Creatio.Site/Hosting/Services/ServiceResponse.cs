using System.Text;

namespace Creatio.Site.Hosting.Services;

/// <summary>The answer to a call of a configuration service.</summary>
/// <param name="StatusCode">HTTP status; null leaves the one that the operation has set.</param>
/// <param name="ContentType">Content type; null when there is no body.</param>
/// <param name="Body">The body.</param>
internal sealed record ServiceResponse(int? StatusCode, string? ContentType, byte[] Body) : IResult {
	/// <summary>The body as text.</summary>
	public string Text => Encoding.UTF8.GetString(Body);

	/// <inheritdoc/>
	public async Task ExecuteAsync(HttpContext httpContext) {
		HttpResponse response = httpContext.Response;
		if (StatusCode != null) {
			response.StatusCode = StatusCode.Value;
		}
		if (ContentType != null) {
			response.ContentType = ContentType;
		}
		await response.Body.WriteAsync(Body, httpContext.RequestAborted);
	}
}
