namespace Terrasoft.Web.Http.Abstractions;

/// <summary>Gives the current web request.</summary>
public interface IHttpContextAccessor {
	/// <summary>The context, or null outside a request.</summary>
	HttpContext? GetInstance();
}
