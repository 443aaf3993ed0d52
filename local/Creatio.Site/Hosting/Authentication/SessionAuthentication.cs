namespace Creatio.Site.Hosting.Authentication;

/// <summary>
/// Tells from the cookies of a login which user a call runs as. The header <c>BPMCSRF</c> must repeat the cookie of that name: a page of
/// another site makes a browser send cookies, but cannot read them.
/// </summary>
internal sealed class SessionAuthentication(SessionStore sessions) {
	/// <summary>Cookie that carries the session's id.</summary>
	public const string SessionCookie = ".ASPXAUTH";

	/// <summary>Cookie, and header of each call, with the session's token against forged requests.</summary>
	public const string CsrfToken = "BPMCSRF";

	/// <summary>Whether the request comes with a login. An access token goes first, and needs no token against forged requests.</summary>
	public static bool Applies(HttpRequest request) =>
		request.Headers.Authorization.Count == 0 && request.Cookies.ContainsKey(SessionCookie);

	/// <summary>The user who has logged in, or a refusal: without a body when the token against forged requests is wrong.</summary>
	public AuthenticationResult Authenticate(HttpRequest request) {
		Session? session = sessions.Find(request.Cookies[SessionCookie] ?? "");
		if (session == null) {
			return AuthenticationResult.Refused(ServiceError.ToUnauthorized(request.HttpContext,
				$"The session is unknown: log in at {LoginEndpoint.Path} and send the request again."));
		}
		return request.Headers[CsrfToken] == session.CsrfToken
			? AuthenticationResult.Accepted(session.UserId)
			: AuthenticationResult.Refused(Results.StatusCode(StatusCodes.Status403Forbidden));
	}
}
