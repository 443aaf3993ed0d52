using System.Net.Http.Headers;

namespace Creatio.Site.Hosting.Authentication;

/// <summary>Tells from the <c>Authorization</c> header which user a call runs as.</summary>
internal sealed class BearerAuthentication(AccessTokenStore tokens) {
	/// <summary>The user of the request's bearer token, or a refusal that says what to do.</summary>
	public AuthenticationResult Authenticate(HttpRequest request) {
		if (request.Headers.Authorization.Count == 0) {
			return Refuse(request,
				$"The request carries no access token: get one from {TokenEndpoint.Path} and send it as 'Authorization: Bearer <token>'.");
		}
		Guid? userId = FindUser(request.Headers.Authorization.ToString());
		return userId == null
			? Refuse(request,
				$"The access token is unknown or has expired: get a new one from {TokenEndpoint.Path} and send the request again.")
			: AuthenticationResult.Accepted(userId.Value);
	}

	private static AuthenticationResult Refuse(HttpRequest request, string sentence) =>
		AuthenticationResult.Refused(ServiceError.ToUnauthorized(request.HttpContext, sentence));

	private Guid? FindUser(string authorization) {
		bool isBearer = AuthenticationHeaderValue.TryParse(authorization, out AuthenticationHeaderValue? header)
			&& string.Equals(header.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase);
		return isBearer ? tokens.FindUser(header!.Parameter ?? "") : null;
	}
}
