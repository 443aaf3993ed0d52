using System.Text.Json.Serialization;

namespace Creatio.Site.Hosting.Authentication;

/// <summary><c>POST /connect/token</c>, as the Identity Service answers it: client credentials only, no refresh token.</summary>
internal sealed class TokenEndpoint(OAuthClientStore clients, AccessTokenStore tokens) {
	/// <summary>Path that the Identity Service listens on.</summary>
	public const string Path = "/connect/token";

	/// <summary>Answers one request for a token.</summary>
	public async Task<IResult> HandleAsync(HttpRequest request) {
		if (!request.HasFormContentType) {
			return Refuse("invalid_request");
		}
		IFormCollection form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
		if (form["grant_type"] != "client_credentials") {
			return Refuse("unsupported_grant_type");
		}
		OAuthClient? client = clients.Find(form["client_id"].ToString(), form["client_secret"].ToString());
		return client == null ? Refuse("invalid_client") : Results.Json(TokenResponse.For(tokens.Issue(client)));
	}

	private static IResult Refuse(string error) =>
		Results.Json(new TokenError(error), statusCode: StatusCodes.Status400BadRequest);

	private sealed record TokenError([property: JsonPropertyName("error")] string Error);

	private sealed record TokenResponse(
		[property: JsonPropertyName("access_token")] string AccessToken,
		[property: JsonPropertyName("expires_in")] int ExpiresInSeconds,
		[property: JsonPropertyName("token_type")] string TokenType) {
		public static TokenResponse For(string token) => new(token, (int)AccessTokenStore.Lifetime.TotalSeconds, "Bearer");
	}
}
