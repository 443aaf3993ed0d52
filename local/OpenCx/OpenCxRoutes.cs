using Microsoft.AspNetCore.Routing;
using OpenCx.Api;
using OpenCx.Handoff;
using OpenCx.Http;
using OpenCx.Inbox;
using OpenCx.Sessions;
using OpenCx.Shop;
using OpenCx.Widget;

namespace OpenCx;

/// <summary>Puts the endpoints together.</summary>
internal sealed class OpenCxRoutes(
	OpenCxOptions options, OpenCxStore store, HandoffReporter reporter, TimeProvider timeProvider, Action<string> log) {
	private readonly Conversation _conversation = new(reporter, timeProvider, log);
	private readonly AuthenticateUser _authenticateUser = new(store);

	public void Map(IEndpointRouteBuilder routes) {
		MapWidget(routes);
		MapApi(routes);
		new FileEndpoints(store).Map(routes);
		new InboxEndpoints(store).Map(routes);
		new ShopEndpoints(_authenticateUser, options.BotToken).Map(routes);
		routes.MapPage("/", "shop.html");
		routes.MapPage("/inbox", "inbox.html");
	}

	private void MapWidget(IEndpointRouteBuilder routes) {
		var sessions = new WidgetSessions(store, timeProvider, log);
		new WidgetEndpoints(
			new WidgetAuthentication(store, options.BotToken),
			new WidgetContacts(store),
			sessions,
			new WidgetChat(sessions, _conversation, timeProvider),
			new WidgetUploads(store)).Map(routes);
	}

	private void MapApi(IEndpointRouteBuilder routes) => new ApiEndpoints(
		new ApiAuthentication(options.ApiKey),
		store,
		_authenticateUser,
		new ApiSending(store, _conversation, timeProvider),
		timeProvider,
		log).Map(routes);
}
