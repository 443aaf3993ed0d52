using System.Text.Json;
using System.Text.Json.Serialization;

namespace Creatio.Site.Hosting.Authentication;

/// <summary><c>POST /ServiceModel/AuthService.svc/Login</c>: begins a session for a name and a password.</summary>
internal sealed class LoginEndpoint(SessionStore sessions) {
	/// <summary>Path of the service, the same on both runtimes.</summary>
	public const string Path = "/ServiceModel/AuthService.svc/Login";

	/// <summary>Answers one login. Wrong credentials are answered with HTTP 200 and code 1, as Creatio does.</summary>
	public async Task<IResult> HandleAsync(HttpRequest request) {
		Credentials? credentials = await ReadCredentialsAsync(request);
		if (credentials == null) {
			return ServiceError.ToResult(request.HttpContext, StatusCodes.Status400BadRequest, "BadRequest",
				"""Send the name and the password as JSON: {"UserName":"…","UserPassword":"…"}.""");
		}
		UserLogin? login = UserLogin.Find(credentials.UserName, credentials.UserPassword);
		if (login == null) {
			return Results.Json(LoginAnswer.Refused);
		}
		Session session = sessions.Begin(login.UserId);
		IResponseCookies cookies = request.HttpContext.Response.Cookies;
		cookies.Append(SessionAuthentication.SessionCookie, session.Id, new CookieOptions { HttpOnly = true });
		// Scripts of Creatio's pages read this one, to send it as a header.
		cookies.Append(SessionAuthentication.CsrfToken, session.CsrfToken);
		return Results.Json(LoginAnswer.Succeeded);
	}

	private static async Task<Credentials?> ReadCredentialsAsync(HttpRequest request) {
		try {
			return await JsonSerializer.DeserializeAsync<Credentials>(request.Body, cancellationToken: request.HttpContext.RequestAborted);
		} catch (JsonException) {
			return null;
		}
	}

	private sealed record Credentials(string? UserName, string? UserPassword);

	private sealed record LoginAnswer(
		[property: JsonPropertyName("Code")] int Code,
		[property: JsonPropertyName("Message")] string Message,
		[property: JsonPropertyName("Exception")] object? Exception = null,
		[property: JsonPropertyName("PasswordChangeUrl")] string? PasswordChangeUrl = null,
		[property: JsonPropertyName("RedirectUrl")] string? RedirectUrl = null) {
		public static readonly LoginAnswer Succeeded = new(0, "");
		public static readonly LoginAnswer Refused = new(1, "The user name or the password is wrong.");
	}
}
