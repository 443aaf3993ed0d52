using System.Globalization;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;

namespace Creatio.Platform.Resources;

/// <summary>The localizable strings of one schema in the culture of one connection's user.</summary>
internal sealed class ResourceManager(UserConnection userConnection, string schemaName) : IResourceManager {
	public string? GetString(string itemName) => GetStringWithCultureFallback(itemName, userConnection.CurrentUser.Culture);

	public string? GetStringWithCultureFallback(string itemName, CultureInfo culture) =>
		Find(itemName, culture.Name) ?? Find(itemName, SysUserInfo.PrimaryCulture);

	private string? Find(string itemName, string culture) =>
		userConnection.Platform.Resources.TryGetValue((culture, schemaName, itemName), out string? text) ? text : null;
}
