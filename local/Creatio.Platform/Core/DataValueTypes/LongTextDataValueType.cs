namespace Terrasoft.Core;

/// <summary>Text of at most 500 characters.</summary>
public class LongTextDataValueType : TextDataValueType {
	/// <summary>Characters that fit.</summary>
	public const int TextSize = 500;

	internal LongTextDataValueType() : base(LongTextDataValueTypeUId, "LongText", TextSize) {
	}
}
