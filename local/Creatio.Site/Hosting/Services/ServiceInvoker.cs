using System.Reflection;
using System.ServiceModel.Web;

namespace Creatio.Site.Hosting.Services;

/// <summary>Calls an operation and turns its result, its fault or its failure into an answer.</summary>
internal sealed class ServiceInvoker(ServiceBinding binding, Action<string> log) {
	/// <summary>Calls the operation with a body; the current HTTP context must be set.</summary>
	public ServiceResponse Invoke(ServiceOperation operation, byte[] body, string? contentType) {
		try {
			object?[] arguments = binding.ReadArguments(operation, body, contentType);
			byte[] result = binding.WriteResult(operation, Call(operation, arguments));
			return new ServiceResponse(StatusCode: null, result.Length == 0 ? null : ServiceBinding.JsonContentType, result);
		} catch (Exception exception) when (exception is IWebFaultException) {
			return Fault((IWebFaultException)exception);
		} catch (UnreadableRequestException exception) {
			log($"{operation.Method.Name} was not called: {exception.Message}");
			return RequestErrorPage.Response;
		} catch (Exception exception) {
			log($"{operation.Method.Name} failed without an answer of its own: {exception}");
			return RequestErrorPage.Response;
		}
	}

	private static object? Call(ServiceOperation operation, object?[] arguments) {
		object service = Activator.CreateInstance(operation.ServiceType)!;
		return operation.Method.Invoke(service, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
	}

	private ServiceResponse Fault(IWebFaultException fault) =>
		fault.DetailObject == null
			? new ServiceResponse((int)fault.StatusCode, ContentType: null, [])
			: new ServiceResponse((int)fault.StatusCode, ServiceBinding.JsonContentType,
				binding.WriteJson(fault.DetailObject, fault.DetailType));
}
