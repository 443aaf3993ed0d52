using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenCx.Api;
using OpenCx.Faults;
using OpenCx.Handoff;
using OpenCx.Http;
using OpenCx.Inbox;
using OpenCx.Sessions;
using OpenCx.Shop;
using OpenCx.Widget;

namespace OpenCx;

/// <summary>Puts the endpoints together.</summary>
internal sealed class OpenCxRoutes(
	OpenCxOptions options,
	OpenCxStore store,
	FaultPlan faults,
	ApiCallLog calls,
	HandoffReporter reporter,
	TimeProvider timeProvider,
	Action<string> log) {
	private readonly SessionStatusChanges _statusChanges = new(reporter, timeProvider, log);
	private readonly AuthenticateUser _authenticateUser = new(store);

	public void Map(IEndpointRouteBuilder routes) {
		var conversation = new Conversation(reporter, _statusChanges, timeProvider, log);
		MapWidget(routes, conversation);
		MapApi(routes, conversation);
		new FaultEndpoints(faults, calls).Map(routes);
		new FileEndpoints(store).Map(routes);
		new InboxEndpoints(store, _statusChanges).Map(routes);
		new ShopEndpoints(_authenticateUser, options.BotToken).Map(routes);
		routes.MapPage("/", "shop.html");
		routes.MapPage("/inbox", "inbox.html");
	}

	private void MapWidget(IEndpointRouteBuilder routes, Conversation conversation) {
		var sessions = new WidgetSessions(store, _statusChanges, timeProvider, log);
		new WidgetEndpoints(
			new WidgetAuthentication(store, options.BotToken),
			new WidgetContacts(store),
			sessions,
			new WidgetChat(sessions, conversation, timeProvider),
			new WidgetUploads(store)).Map(routes);
	}

	// Faults come first: a proxy before OpenCX fails without looking at keys and limits.
	private void MapApi(IEndpointRouteBuilder routes, Conversation conversation) {
		var injector = new FaultInjector(_statusChanges, timeProvider);
		RouteGroupBuilder api = routes.MapGroup("")
			.AddEndpointFilter(new FaultFilter(store, faults, calls, injector, timeProvider).ServeAsync)
			.AddEndpointFilter(new ApiAuthentication(options.ApiKey).RequireApiKeyAsync)
			.AddEndpointFilter(new ApiRateLimit(options.ApiCallsPerMinute, timeProvider).EnforceAsync);
		var sending = new ApiSending(store, conversation, timeProvider, options.ClosedSessionsTakeMessages);
		new ApiEndpoints(store, _authenticateUser, sending, _statusChanges).Map(api);
	}
}
