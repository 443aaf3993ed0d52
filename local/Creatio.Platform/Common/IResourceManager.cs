using System.Globalization;

namespace Terrasoft.Common;

/// <summary>The localizable strings of one schema.</summary>
public interface IResourceManager {
	/// <summary>A string in the user's culture, or else in the primary one; null when it is in neither.</summary>
	string? GetString(string itemName);

	/// <summary>A string in that culture, or else in the primary one; null when it is in neither.</summary>
	string? GetStringWithCultureFallback(string itemName, CultureInfo culture);
}
