namespace Terrasoft.Core;

internal sealed class IntegerDataValueType : DataValueType {
	public IntegerDataValueType() : base(IntegerDataValueTypeUId, "Integer", typeof(int)) {
	}

	public override bool IsNumeric => true;
}
