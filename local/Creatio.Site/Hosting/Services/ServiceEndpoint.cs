using Creatio.Platform.Hosting;
using Creatio.Site.Hosting.Authentication;
using Creatio.Site.Hosting.Http;
using Terrasoft.Core;
using CreatioHttpContext = Terrasoft.Web.Http.Abstractions.HttpContext;

namespace Creatio.Site.Hosting.Services;

/// <summary>Answers <c>/rest/&lt;Class&gt;/&lt;Method&gt;</c>: who calls, what is called, with which body.</summary>
internal sealed class ServiceEndpoint(
	ConfigurationServices services, ServiceInvoker invoker, CallerAuthentication authentication, CreatioPlatform platform,
	Action<ServiceCall> callAnswered) {
	/// <summary>Answers one call.</summary>
	public async Task<IResult> HandleAsync(HttpContext context, string service, string operation) {
		AuthenticationResult caller = authentication.Authenticate(context.Request);
		if (caller.IsRefused) {
			return caller.Refusal;
		}
		ServiceOperation? found = services.Find(service, operation);
		if (found == null) {
			return ServiceError.ToResult(context, StatusCodes.Status404NotFound, "NotFound",
				$"No installed package has a service {service} with an operation {operation}: check the address and the package.");
		}
		if (!HttpMethods.Equals(found.HttpMethod, context.Request.Method)) {
			return ServiceError.ToResult(context, StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed",
				$"{operation} is called with {found.HttpMethod}, not with {context.Request.Method}.");
		}
		byte[] body = await BufferBodyAsync(context.Request);
		ServiceResponse response = Invoke(context, found, caller.UserId, body);
		callAnswered(new ServiceCall(service, operation, response.StatusCode ?? context.Response.StatusCode, response.Text));
		return response;
	}

	private ServiceResponse Invoke(HttpContext context, ServiceOperation operation, Guid userId, byte[] body) {
		using UserConnection userConnection = platform.Connect(userId);
		try {
			CreatioHttpContext.Current = new SiteHttpContext(context, userConnection);
			return invoker.Invoke(operation, body, context.Request.ContentType);
		} finally {
			CreatioHttpContext.Current = null;
		}
	}

	// The service may read the body through its HTTP context as well, hence the copy in place of the network stream.
	private static async Task<byte[]> BufferBodyAsync(HttpRequest request) {
		using MemoryStream buffer = new();
		await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
		byte[] body = buffer.ToArray();
		request.Body = new MemoryStream(body, writable: false);
		return body;
	}
}
