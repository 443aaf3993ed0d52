using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenCx.Api;

namespace OpenCx.Shop;

/// <summary>The server of the little shop that embeds the widget: it knows its customer and vouches for her.</summary>
internal sealed class ShopEndpoints(AuthenticateUser authenticateUser, string botToken) {
	private static readonly AuthenticateUserRequest _customer =
		new("dana.levi@example.com", "Dana Levi", "+15550100", CustomData: null);

	public void Map(IEndpointRouteBuilder routes) {
		routes.MapGet("/shop/settings", () => new ShopSettings(botToken));
		routes.MapPost("/shop/sign-in", () => authenticateUser.Authenticate(_customer));
	}

	private sealed record ShopSettings(string BotToken);
}
