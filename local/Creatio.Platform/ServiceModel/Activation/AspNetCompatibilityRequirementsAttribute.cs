#if !NETFRAMEWORK
namespace System.ServiceModel.Activation;

/// <summary>Says that a service needs the web request's context; Creatio asks for it on every service.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class AspNetCompatibilityRequirementsAttribute : Attribute {
	/// <summary>How much of the context the service needs.</summary>
	public AspNetCompatibilityRequirementsMode RequirementsMode { get; set; }
}
#endif
