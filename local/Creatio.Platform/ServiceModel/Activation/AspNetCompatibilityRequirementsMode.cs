#if !NETFRAMEWORK
namespace System.ServiceModel.Activation;

/// <summary>How much of the web request's context a service needs.</summary>
public enum AspNetCompatibilityRequirementsMode {
	/// <summary>None.</summary>
	NotAllowed = 0,

	/// <summary>It may be there.</summary>
	Allowed = 1,

	/// <summary>It must be there.</summary>
	Required = 2
}
#endif
