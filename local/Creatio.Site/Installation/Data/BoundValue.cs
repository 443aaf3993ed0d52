using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Creatio.Packages;
using Creatio.Platform.Hosting;
using Terrasoft.Core;

namespace Creatio.Site.Installation.Data;

/// <summary>Reads the value of a bound row: booleans and numbers are JSON's own, everything else is a text.</summary>
internal static partial class BoundValue {
	/// <summary>Reads the value of a column.</summary>
	/// <exception cref="PackageInstallException">The value does not fit the column.</exception>
	public static object? Read(PackageValue value, ColumnModel column) {
		Type type = DataValueTypes.Get(column.DataValueTypeUId).ValueType;
		if (type == typeof(string)) {
			return value.OptionalText();
		}
		if (!value.IsPresent || IsEmptyText(value.Node!)) {
			return null;
		}
		if (type == typeof(bool)) {
			return value.Flag();
		}
		if (type == typeof(int)) {
			return value.Number();
		}
		return ReadText(value, type);
	}

	// Creatio writes an empty id or date as the text "null".
	private static bool IsEmptyText(JsonNode node) =>
		node is JsonValue value && value.TryGetValue(out string? text) && text is "" or "null";

	private static object ReadText(PackageValue value, Type type) {
		if (type == typeof(Guid)) {
			return value.Id();
		}
		if (type == typeof(DateTime)) {
			return ReadDate(value);
		}
		if (type == typeof(decimal)) {
			return decimal.TryParse(value.Node!.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
				? number
				: throw value.Fault("a number is expected here");
		}
		return ReadBytes(value);
	}

	private static DateTime ReadDate(PackageValue value) {
		Match match = DatePattern().Match(value.Text());
		return match.Success
			? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).UtcDateTime
			: throw value.Fault("a date in the form /Date(MILLISECONDS+0000)/ is expected here");
	}

	private static byte[] ReadBytes(PackageValue value) {
		try {
			return Convert.FromBase64String(value.Text());
		} catch (FormatException) {
			throw value.Fault("bytes in Base64 are expected here");
		}
	}

	[GeneratedRegex(@"^/Date\((-?\d{1,15})(?:[+-]\d{4})?\)/$")]
	private static partial Regex DatePattern();
}
