using System;

namespace Terrasoft.Core;

internal sealed class FloatDataValueType : DataValueType {
	public FloatDataValueType(Guid uId, string name, int decimals) : base(uId, name, typeof(decimal)) => Decimals = decimals;

	/// <summary>Digits after the point; further ones are rounded, as the database does.</summary>
	public int Decimals { get; }

	public override bool IsNumeric => true;

	public override object? GetValueForSave(UserConnection userConnection, object? value) =>
		value is decimal number ? Math.Round(number, Decimals, MidpointRounding.AwayFromZero) : value;
}
