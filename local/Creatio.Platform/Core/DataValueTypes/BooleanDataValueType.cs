namespace Terrasoft.Core;

internal sealed class BooleanDataValueType : DataValueType {
	public BooleanDataValueType() : base(BooleanDataValueTypeUId, "Boolean", typeof(bool)) {
	}

	public override object? GetValueForSave(UserConnection userConnection, object? value) => value ?? false;
}
