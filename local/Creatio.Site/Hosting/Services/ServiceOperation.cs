using System.Reflection;
using System.ServiceModel.Web;

namespace Creatio.Site.Hosting.Services;

/// <summary>A method of a configuration web service, and how its call and its answer look in JSON.</summary>
internal sealed class ServiceOperation {
	/// <summary>Describes a method that carries <c>[OperationContract]</c>.</summary>
	public ServiceOperation(Type serviceType, MethodInfo method) {
		WebInvokeAttribute invocation = method.GetCustomAttribute<WebInvokeAttribute>() ?? new WebInvokeAttribute();
		ServiceType = serviceType;
		Method = method;
		HttpMethod = invocation.Method ?? HttpMethods.Post;
		IsRequestWrapped = invocation.BodyStyle is WebMessageBodyStyle.Wrapped or WebMessageBodyStyle.WrappedRequest;
		IsResponseWrapped = invocation.BodyStyle is WebMessageBodyStyle.Wrapped or WebMessageBodyStyle.WrappedResponse;
	}

	/// <summary>The class that has the method.</summary>
	public Type ServiceType { get; }

	/// <summary>The method.</summary>
	public MethodInfo Method { get; }

	/// <summary>The HTTP method that calls it.</summary>
	public string HttpMethod { get; }

	/// <summary>Whether the request names each parameter: <c>{"parameter": …}</c>.</summary>
	public bool IsRequestWrapped { get; }

	/// <summary>Whether the answer is <c>{"&lt;Method&gt;Result": …}</c>.</summary>
	public bool IsResponseWrapped { get; }

	/// <summary>The parameters in their order.</summary>
	public IReadOnlyList<ParameterInfo> Parameters => Method.GetParameters();

	/// <summary>Whether the method takes the body as it came.</summary>
	public bool TakesStream => Parameters is [{ ParameterType: Type type }] && type == typeof(Stream);

	/// <summary>Whether the answer has no body.</summary>
	public bool ReturnsNothing => Method.ReturnType == typeof(void);

	/// <summary>Name of the member that holds a wrapped answer.</summary>
	public string ResultName => Method.Name + "Result";
}
