using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace OpenCx.Http;

/// <summary>Answers every error in OpenCX's one shape: <c>{ "statusCode", "message", "error" }</c>.</summary>
internal static class ErrorAnswers {
	/// <summary>Puts the error answers around everything that follows.</summary>
	public static void UseErrorAnswers(this IApplicationBuilder app) {
		app.UseStatusCodePages(context => AnswerUnservedAsync(context.HttpContext));
		app.Use(AnswerErrorsAsync);
	}

	private static Task AnswerUnservedAsync(HttpContext context) =>
		WriteAsync(context, context.Response.StatusCode, $"{context.Request.Method} {context.Request.Path} is not served here.");

	private static async Task AnswerErrorsAsync(HttpContext context, RequestDelegate next) {
		try {
			await next(context);
		} catch (RequestRefusedException refusal) {
			await WriteAsync(context, (int)refusal.Status, refusal.Message);
		} catch (BadHttpRequestException error) {
			await WriteAsync(context, error.StatusCode, error.InnerException?.Message ?? error.Message);
		} catch (JsonException error) {
			await WriteAsync(context, (int)HttpStatusCode.BadRequest, $"The body is not the expected JSON: {error.Message}");
		}
	}

	private static Task WriteAsync(HttpContext context, int status, string message) {
		context.Response.StatusCode = status;
		return context.Response.WriteAsJsonAsync(new ErrorBody(status, message, ReasonPhrases.GetReasonPhrase(status)));
	}

	private sealed record ErrorBody(int StatusCode, string Message, string Error);
}
