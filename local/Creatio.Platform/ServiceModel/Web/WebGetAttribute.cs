#if !NETFRAMEWORK
namespace System.ServiceModel.Web;

/// <summary>Says that an operation is called with GET, and how its answer is written.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class WebGetAttribute : Attribute {
	/// <summary>Whether parameters and results are wrapped in an object.</summary>
	public WebMessageBodyStyle BodyStyle { get; set; }

	/// <summary>Format of the request body.</summary>
	public WebMessageFormat RequestFormat { get; set; }

	/// <summary>Format of the answer.</summary>
	public WebMessageFormat ResponseFormat { get; set; }

	/// <summary>Path and query below the service; the method name by default.</summary>
	public string? UriTemplate { get; set; }
}
#endif
