namespace Creatio.Site.Hosting.Authentication;

/// <summary>Tells which user a call runs as: that of its access token, or the one who has logged in.</summary>
internal sealed class CallerAuthentication(BearerAuthentication bearer, SessionAuthentication session) {
	/// <summary>The user of the request, or a refusal.</summary>
	public AuthenticationResult Authenticate(HttpRequest request) =>
		SessionAuthentication.Applies(request) ? session.Authenticate(request) : bearer.Authenticate(request);
}
