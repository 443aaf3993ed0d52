namespace Terrasoft.Core;

/// <summary>Text of at most 50 characters.</summary>
public class ShortTextDataValueType : TextDataValueType {
	/// <summary>Characters that fit.</summary>
	public const int TextSize = 50;

	internal ShortTextDataValueType() : base(ShortTextDataValueTypeUId, "ShortText", TextSize) {
	}
}
