namespace Terrasoft.Web.Http.Abstractions;

internal sealed class CurrentHttpContextAccessor : IHttpContextAccessor {
	public HttpContext? GetInstance() => HttpContext.Current;
}
