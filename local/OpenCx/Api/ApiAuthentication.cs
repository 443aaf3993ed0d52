using Microsoft.AspNetCore.Http;
using OpenCx.Http;

namespace OpenCx.Api;

/// <summary>Lets only callers with the API key in.</summary>
internal sealed class ApiAuthentication(string apiKey) {
	/// <summary>Refuses a request without the key.</summary>
	public async ValueTask<object?> RequireApiKeyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) {
		if (BearerToken.Of(context.HttpContext.Request) != apiKey) {
			throw RequestRefusedException.Unauthorized("The API key is missing or invalid. Send it as 'Authorization: Bearer <key>'.");
		}
		return await next(context);
	}
}
