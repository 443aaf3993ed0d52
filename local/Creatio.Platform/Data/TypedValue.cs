using System;
using System.Globalization;

namespace Creatio.Platform.Data;

/// <summary>Gives values in the type that server code asks for.</summary>
internal static class TypedValue {
	/// <summary>The value in the type asked for; without a value the type's default, of a text an empty one.</summary>
	public static T Convert<T>(object? value) {
		if (value is T typed) {
			return typed;
		}
		Type type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
		if (type == typeof(string)) {
			return (T)(object)(System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
		}
		return value == null ? default! : (T)System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
	}
}
