namespace Terrasoft.Core;

/// <summary>Text of any length.</summary>
public class MaxSizeTextDataValueType : TextDataValueType {
	internal MaxSizeTextDataValueType() : base(MaxSizeTextDataValueTypeUId, "MaxSizeText", Unlimited) {
	}
}
