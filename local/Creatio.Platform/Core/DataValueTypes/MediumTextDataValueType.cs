namespace Terrasoft.Core;

/// <summary>Text of at most 250 characters.</summary>
public class MediumTextDataValueType : TextDataValueType {
	/// <summary>Characters that fit.</summary>
	public const int TextSize = 250;

	internal MediumTextDataValueType() : base(MediumTextDataValueTypeUId, "MediumText", TextSize) {
	}
}
