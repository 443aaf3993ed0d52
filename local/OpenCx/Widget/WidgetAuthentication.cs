using Microsoft.AspNetCore.Http;
using OpenCx.Http;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>Lets only the site's own widget in, and tells which contact it speaks for.</summary>
internal sealed class WidgetAuthentication(OpenCxStore store, string botToken) {
	private const string BotTokenHeader = "X-Bot-Token";

	/// <summary>Refuses a request without the widget's public token.</summary>
	public async ValueTask<object?> RequireBotTokenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) {
		if (context.HttpContext.Request.Headers[BotTokenHeader] != botToken) {
			throw RequestRefusedException.Unauthorized($"The header {BotTokenHeader} is missing or not this widget's token.");
		}
		return await next(context);
	}

	/// <summary>Refuses a request without the token of a contact.</summary>
	public async ValueTask<object?> RequireContactAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) {
		HttpContext http = context.HttpContext;
		Contact? contact = BearerToken.Of(http.Request) is { } token ? store.FindContactByToken(token) : null;
		http.Items[typeof(Contact)] = contact ?? throw RequestRefusedException.Unauthorized("Invalid token. Create a contact first.");
		return await next(context);
	}

	/// <summary>The contact that <see cref="RequireContactAsync"/> let in.</summary>
	public static Contact ContactOf(HttpContext context) => (Contact)context.Items[typeof(Contact)]!;
}
