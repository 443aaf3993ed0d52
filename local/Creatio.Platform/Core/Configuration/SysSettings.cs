using Terrasoft.Common;

namespace Terrasoft.Core.Configuration;

/// <summary>
/// System settings. A cacheable one may be up to a second old when another process changed it; a secret is read in clear.
/// </summary>
public static class SysSettings {
	/// <summary>Whether there is a setting of that code.</summary>
	public static bool Exists(UserConnection userConnection, string code) => Find(userConnection, code) != null;

	/// <summary>The value of a setting; the default given when there is no such setting or it has no value.</summary>
	public static T GetValue<T>(UserConnection userConnection, string code, T defaultValue) =>
		TryGetValue(userConnection, code, out object? value) ? (T)value! : defaultValue;

	/// <summary>The value of a setting; null when it has none. Throws <see cref="ItemNotFoundException"/> without such a setting.</summary>
	public static object? GetValue(UserConnection userConnection, string code) => Get(userConnection, code).Value;

	/// <summary>Gives the value of a setting, if there is such a setting and it has one.</summary>
	public static bool TryGetValue(UserConnection userConnection, string code, out object? value) {
		value = Find(userConnection, code)?.Value;
		return value != null;
	}

	/// <summary>Sets the value that holds for everybody. Throws <see cref="ItemNotFoundException"/> without such a setting.</summary>
	public static void SetDefValue(UserConnection userConnection, string code, object? value) =>
		userConnection.Platform.Settings.SetDefault(userConnection, Get(userConnection, code), value);

	private static Setting? Find(UserConnection userConnection, string code) => userConnection.Platform.Settings.Find(userConnection, code);

	private static Setting Get(UserConnection userConnection, string code) =>
		Find(userConnection, code) ?? throw new ItemNotFoundException($"There is no system setting {code}.");
}
