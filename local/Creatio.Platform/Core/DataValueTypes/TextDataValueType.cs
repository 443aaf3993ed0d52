using System;

namespace Terrasoft.Core;

/// <summary>Text.</summary>
public class TextDataValueType : DataValueType {
	internal const int Unlimited = int.MaxValue;

	internal TextDataValueType(Guid uId, string name, int size) : base(uId, name, typeof(string)) => Size = size;

	/// <summary>Characters that fit.</summary>
	public int Size { get; }

	/// <summary>Whether a text of any length fits.</summary>
	public bool IsMaxSize => Size == Unlimited;

	/// <inheritdoc/>
	public override object? GetValueForSave(UserConnection userConnection, object? value) => value ?? "";

	internal override object Convert(object value) => value as string ?? value.ToString() ?? "";

	internal override bool IsEmpty(object? value) => string.IsNullOrEmpty((string?)value);
}
