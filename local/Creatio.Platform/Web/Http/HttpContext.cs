using System.Security.Principal;
using System.Threading;

namespace Terrasoft.Web.Http.Abstractions;

/// <summary>The web request that is being answered.</summary>
public abstract class HttpContext {
	private static readonly AsyncLocal<HttpContext?> _current = new AsyncLocal<HttpContext?>();

	/// <summary>Gives the current context.</summary>
	public static IHttpContextAccessor HttpContextAccessor { get; } = new CurrentHttpContextAccessor();

	/// <summary>The context of the request that this code answers; null outside a request, such as on a background thread.</summary>
	public static HttpContext? Current {
		get => _current.Value;
		internal set => _current.Value = value;
	}

	/// <summary>Values that all requests share.</summary>
	public abstract HttpApplicationState Application { get; }

	/// <summary>Values of this request.</summary>
	public abstract HttpItemCollection Items { get; }

	/// <summary>What was asked.</summary>
	public abstract HttpRequest Request { get; }

	/// <summary>What is answered.</summary>
	public abstract HttpResponse Response { get; }

	/// <summary>Values of the caller's session; null for a call with a bearer token, which has none.</summary>
	public abstract HttpSessionState? Session { get; }

	/// <summary>Who calls.</summary>
	public abstract IPrincipal User { get; set; }
}
