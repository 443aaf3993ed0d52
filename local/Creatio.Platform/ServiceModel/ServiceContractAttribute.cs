#if !NETFRAMEWORK
namespace System.ServiceModel;

/// <summary>Marks a class whose operations are called over HTTP.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public class ServiceContractAttribute : Attribute {
	/// <summary>Contract name; the class name by default.</summary>
	public string? Name { get; set; }

	/// <summary>XML namespace of the contract.</summary>
	public string? Namespace { get; set; }
}
#endif
