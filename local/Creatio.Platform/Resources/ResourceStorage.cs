using Terrasoft.Common;
using Terrasoft.Core;

namespace Creatio.Platform.Resources;

/// <summary>The site's localizable strings in the culture of one connection's user.</summary>
internal sealed class ResourceStorage(UserConnection userConnection) : IResourceStorage {
	public IResourceManager GetManager(string managerName) => new ResourceManager(userConnection, managerName);
}
