#if !NETFRAMEWORK
namespace System.ServiceModel;

/// <summary>Marks a method of a service that clients may call.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class OperationContractAttribute : Attribute {
	/// <summary>Operation name; the method name by default.</summary>
	public string? Name { get; set; }
}
#endif
