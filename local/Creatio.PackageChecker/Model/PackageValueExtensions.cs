using System.Text.Json.Nodes;
using Creatio.Packages;

namespace Creatio.PackageChecker.Model;

/// <summary>Reads values that may be absent or of another kind than they should be, without a fault: the rules say what is wrong.</summary>
internal static class PackageValueExtensions {
	/// <summary>The value below the names; absent if one of them is.</summary>
	public static PackageValue Get(this PackageValue value, params string[] names) =>
		names.Aggregate(value, (owner, name) => owner.Node is JsonObject ? owner[name] : Absent(owner, name));

	/// <summary>The items of a list; none if the value is something else.</summary>
	public static IReadOnlyList<PackageValue> List(this PackageValue value) => value.Node is JsonArray ? value.Items() : [];

	/// <summary>The text; empty if the value is none.</summary>
	public static string AsText(this PackageValue value) =>
		value.Node is JsonValue json && json.TryGetValue(out string? text) ? text : "";

	/// <summary>The id; null if the value is none.</summary>
	public static Guid? AsId(this PackageValue value) => Guid.TryParse(value.AsText(), out Guid id) ? id : null;

	/// <summary>The whole number; null if the value is none.</summary>
	public static int? AsNumber(this PackageValue value) =>
		value.Node is JsonValue json && json.TryGetValue(out int number) ? number : null;

	/// <summary>Whether the value is true.</summary>
	public static bool IsTrue(this PackageValue value) => value.Node is JsonValue json && json.TryGetValue(out bool flag) && flag;

	private static PackageValue Absent(PackageValue owner, string name) =>
		new(owner.Path, owner.Key.Length == 0 ? name : $"{owner.Key}.{name}", null);
}
