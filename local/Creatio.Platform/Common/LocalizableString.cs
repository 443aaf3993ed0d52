using System.Globalization;

namespace Terrasoft.Common;

/// <summary>A text that a schema's resources give in several cultures.</summary>
public class LocalizableString {
	private readonly IResourceManager? _manager;
	private readonly string? _itemName;
	private string? _value;

	/// <summary>Creates an empty text.</summary>
	public LocalizableString() {
	}

	/// <summary>Creates a text that is the same in every culture.</summary>
	public LocalizableString(string? value) => _value = value;

	/// <summary>
	/// Creates a text of a schema's resources, such as <c>("OpenCxHandoffNote", "LocalizableStrings.Title.Value")</c>.
	/// </summary>
	public LocalizableString(IResourceStorage storage, string resourceManagerName, string resourceItemName) {
		_manager = storage.GetManager(resourceManagerName);
		_itemName = resourceItemName;
	}

	/// <summary>The text in the user's culture, or else in the primary one; null when the resources have neither.</summary>
	public virtual string? Value {
		get => _value ?? _manager?.GetString(_itemName!);
		set => _value = value;
	}

	/// <summary>Whether there is a text.</summary>
	public bool HasValue => Value != null;

	/// <summary>Wraps a text that is the same in every culture.</summary>
	public static implicit operator LocalizableString(string? value) => new LocalizableString(value);

	/// <summary>The text in the user's culture.</summary>
	public static implicit operator string?(LocalizableString? localizableString) => localizableString?.Value;

	/// <summary>Whether there is no text.</summary>
	public static bool IsNullOrEmpty(LocalizableString? localizableString) => string.IsNullOrEmpty(localizableString?.Value);

	/// <summary>The text in that culture, or else in the primary one.</summary>
	public string? GetCultureValue(CultureInfo culture) => _value ?? _manager?.GetStringWithCultureFallback(_itemName!, culture);

	/// <summary>The text in the user's culture, or an empty one.</summary>
	public override string ToString() => Value ?? "";
}
