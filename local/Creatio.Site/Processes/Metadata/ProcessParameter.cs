using System.Globalization;

namespace Creatio.Site.Processes.Metadata;

/// <summary>A parameter of a process.</summary>
/// <param name="Name">Name, by which callers fill it and scripts read it.</param>
/// <param name="ValueType">.NET type of its values.</param>
/// <param name="InitialValue">What it holds when nobody fills it.</param>
internal sealed record ProcessParameter(string Name, Type ValueType, object? InitialValue) {
	/// <summary>Reads a value from text.</summary>
	/// <exception cref="FormatException">It is none of the type.</exception>
	public static object Parse(Type valueType, string text) {
		try {
			return valueType == typeof(Guid) ? Guid.Parse(text) : Convert.ChangeType(text, valueType, CultureInfo.InvariantCulture);
		} catch (OverflowException exception) {
			throw new FormatException($"The number is too large for {valueType.Name}.", exception);
		}
	}
}
