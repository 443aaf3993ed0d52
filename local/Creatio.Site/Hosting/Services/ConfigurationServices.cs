using System.Reflection;
using System.ServiceModel;
using Terrasoft.Web.Common;

namespace Creatio.Site.Hosting.Services;

/// <summary>The web services of a configuration assembly, found by class name as Creatio finds them.</summary>
internal sealed class ConfigurationServices {
	private readonly Dictionary<string, Dictionary<string, ServiceOperation>> _operations;

	/// <summary>Finds the services of an assembly: classes derived from BaseService with <c>[ServiceContract]</c>.</summary>
	public ConfigurationServices(Assembly configuration) {
		_operations = configuration.GetExportedTypes()
			.Where(IsService)
			.ToDictionary(type => type.Name, FindOperations, StringComparer.OrdinalIgnoreCase);
	}

	/// <summary>The operation with this name, or null when the class or the method does not exist.</summary>
	public ServiceOperation? Find(string serviceName, string operationName) =>
		_operations.GetValueOrDefault(serviceName)?.GetValueOrDefault(operationName);

	private static bool IsService(Type type) =>
		!type.IsAbstract && typeof(BaseService).IsAssignableFrom(type) && type.IsDefined(typeof(ServiceContractAttribute));

	private static Dictionary<string, ServiceOperation> FindOperations(Type serviceType) =>
		serviceType.GetMethods()
			.Where(method => method.IsDefined(typeof(OperationContractAttribute)))
			.ToDictionary(method => method.Name, method => new ServiceOperation(serviceType, method), StringComparer.OrdinalIgnoreCase);
}
