namespace Terrasoft.Common;

/// <summary>The localizable strings of all schemas.</summary>
public interface IResourceStorage {
	/// <summary>The strings of a schema.</summary>
	IResourceManager GetManager(string managerName);
}
