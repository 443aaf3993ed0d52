using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenCx.Sessions;

namespace OpenCx.Widget;

/// <summary>
/// The endpoints that OpenCX's widget calls, with the names and shapes of the widget's own source (opencx-labs/widget, packages/core).
/// </summary>
internal sealed class WidgetEndpoints(
	WidgetAuthentication authentication, WidgetContacts contacts, WidgetSessions sessions, WidgetChat chat, WidgetUploads uploads) {
	private static readonly WidgetConfig _config = new(
		new WidgetOrganization("3a0f6a1c-1111-4222-8333-444455556666", "Lumen Home"),
		SessionsPollingIntervalSeconds: 10,
		SessionPollingIntervalSeconds: 1,
		Modes: []);

	public void Map(IEndpointRouteBuilder routes) {
		RouteGroupBuilder widget = routes.MapGroup("/backend/widget/v2").AddEndpointFilter(authentication.RequireBotTokenAsync);
		widget.MapGet("/config", () => _config);
		widget.MapPost("/contact/create-unverified", (CreateUnverifiedContactRequest request) => contacts.CreateUnverified(request));
		MapForContact(widget.MapGroup("").AddEndpointFilter(authentication.RequireContactAsync));
	}

	private void MapForContact(RouteGroupBuilder widget) {
		widget.MapPost("/create-session", (HttpContext http, CreateSessionRequest? request) => sessions.Create(Contact(http), request));
		widget.MapGet("/sessions", (HttpContext http, string? filters, string? cursor) => sessions.List(Contact(http), filters, cursor));
		widget.MapGet("/poll/{sessionId:guid}", (HttpContext http, Guid sessionId) => sessions.Poll(Contact(http), sessionId));
		widget.MapPost("/session/resolve", (HttpContext http, ResolveSessionRequest request) => sessions.Resolve(Contact(http), request));
		widget.MapPost("/chat/send", (HttpContext http, SendMessageRequest request) => chat.Send(Contact(http), request));
		widget.MapPost("/upload", (HttpRequest request) => uploads.UploadAsync(request));
	}

	private static Contact Contact(HttpContext http) => WidgetAuthentication.ContactOf(http);
}
