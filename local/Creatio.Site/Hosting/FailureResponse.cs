using System.Data.Common;
using Terrasoft.Common;

namespace Creatio.Site.Hosting;

/// <summary>Answers when no endpoint could: a body over the site's limit, a caller who is gone, a fault of the site itself.</summary>
internal sealed class FailureResponse(RequestDelegate next, Action<string> log) {
	/// <summary>Runs the request.</summary>
	public async Task InvokeAsync(HttpContext context) {
		try {
			await next(context);
		} catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) {
			log($"The caller of {context.Request.Path} hung up before the answer.");
		} catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge) {
			await AnswerAsync(context, exception.StatusCode, "BodyTooLarge",
				"The body is larger than the site takes: send less in one request.");
		} catch (BadHttpRequestException exception) {
			await AnswerAsync(context, exception.StatusCode, "BadRequest", "The request cannot be read: check how it is sent.");
		} catch (Exception exception) when (exception is DbException or DbOperationException && !context.Response.HasStarted) {
			log($"{context.Request.Path}: the database does not answer: {exception.Message}");
			await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "DatabaseUnavailable",
				"The database does not answer: start it, then try again.");
		} catch (Exception exception) when (!context.Response.HasStarted) {
			log($"{context.Request.Path} failed, correlation id {context.TraceIdentifier}: {exception}");
			await AnswerAsync(context, StatusCodes.Status500InternalServerError, "UnexpectedError",
				"The local site failed; its console tells more under the correlation id.");
		}
	}

	private static Task AnswerAsync(HttpContext context, int statusCode, string code, string message) =>
		ServiceError.ToResult(context, statusCode, code, message).ExecuteAsync(context);
}
