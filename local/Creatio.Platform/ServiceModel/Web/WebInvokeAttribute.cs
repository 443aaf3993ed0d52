#if !NETFRAMEWORK
namespace System.ServiceModel.Web;

/// <summary>Says which HTTP method calls an operation, and how its request and answer are written.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class WebInvokeAttribute : Attribute {
	/// <summary>Whether parameters and results are wrapped in an object.</summary>
	public WebMessageBodyStyle BodyStyle { get; set; }

	/// <summary>HTTP method; POST by default.</summary>
	public string? Method { get; set; }

	/// <summary>Format of the request body.</summary>
	public WebMessageFormat RequestFormat { get; set; }

	/// <summary>Format of the answer.</summary>
	public WebMessageFormat ResponseFormat { get; set; }

	/// <summary>Path and query below the service; the method name by default.</summary>
	public string? UriTemplate { get; set; }
}
#endif
