using System.Buffers.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Creatio.PackageChecker.Model;
using Creatio.Packages;
using Terrasoft.Core;

namespace Creatio.PackageChecker.Rules;

/// <summary>
/// How a bound row writes a value: truth and numbers as JSON does, everything else as text; an empty id or date is the text <c>null</c>.
/// </summary>
internal static partial class BoundValue {
	private const string Empty = "null";

	/// <summary>What a column expects instead of a value; null if the value fits or the column's type is not known.</summary>
	public static string? Expected(PackageValue value, Guid? typeUId) {
		if (DataValueTypes.All.FirstOrDefault(type => type.UId == typeUId) is not { } type) {
			return null;
		}
		(bool Fits, string Expected) result = Judge(value, type.ValueType);
		return result.Fits ? null : result.Expected;
	}

	private static (bool Fits, string Expected) Judge(PackageValue value, Type type) {
		JsonValueKind kind = value.Node?.GetValueKind() ?? JsonValueKind.Null;
		string text = value.AsText();
		if (type == typeof(bool)) {
			return (kind is JsonValueKind.True or JsonValueKind.False, "true or false");
		}
		if (type == typeof(int)) {
			return (value.AsNumber() != null, "a whole number");
		}
		if (type == typeof(decimal)) {
			return (kind == JsonValueKind.Number, "a number");
		}
		if (type == typeof(Guid)) {
			return (text == Empty || value.AsId() != null, "a GUID as text, or the text null");
		}
		if (type == typeof(DateTime)) {
			return (text == Empty || DatePattern().IsMatch(text), "/Date(MILLISECONDS+0000)/ as text, or the text null");
		}
		return type == typeof(byte[])
			? (text == Empty || (kind == JsonValueKind.String && Base64.IsValid(text)), "Base64 as text")
			: (kind == JsonValueKind.String, "a text");
	}

	[GeneratedRegex(@"^/Date\(-?\d{1,15}([+-]\d{4})?\)/$")]
	private static partial Regex DatePattern();
}
