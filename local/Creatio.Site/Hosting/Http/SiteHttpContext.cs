using System.Security.Claims;
using System.Security.Principal;
using Terrasoft.Core;
using Terrasoft.Web.Common;
using AspNetHttpContext = Microsoft.AspNetCore.Http.HttpContext;
using CreatioHttpContext = Terrasoft.Web.Http.Abstractions.HttpContext;

namespace Creatio.Site.Hosting.Http;

/// <summary>
/// An ASP.NET Core request as the server code of packages sees it: without a session, as every call with a bearer token.
/// </summary>
internal sealed class SiteHttpContext : CreatioHttpContext {
	/// <summary>Wraps a request whose <see cref="BaseService"/> works on the given connection.</summary>
	public SiteHttpContext(AspNetHttpContext context, UserConnection userConnection) {
		Application = new SiteHttpApplicationState(userConnection.AppConnection);
		Items = new SiteHttpItemCollection { ["UserConnection"] = userConnection };
		Request = new SiteHttpRequest(context.Request);
		Response = new SiteHttpResponse(context.Response);
	}

	/// <inheritdoc/>
	public override Terrasoft.Web.Http.Abstractions.HttpApplicationState Application { get; }

	/// <inheritdoc/>
	public override Terrasoft.Web.Http.Abstractions.HttpItemCollection Items { get; }

	/// <inheritdoc/>
	public override Terrasoft.Web.Http.Abstractions.HttpRequest Request { get; }

	/// <inheritdoc/>
	public override Terrasoft.Web.Http.Abstractions.HttpResponse Response { get; }

	/// <inheritdoc/>
	public override Terrasoft.Web.Http.Abstractions.HttpSessionState? Session => null;

	/// <inheritdoc/>
	public override IPrincipal User { get; set; } = new ClaimsPrincipal();
}
