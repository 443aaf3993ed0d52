namespace Terrasoft.Core;

/// <summary>A secret. Creatio encrypts it in the database; the local site keeps it in clear, as server code reads it.</summary>
public class SecureTextDataValueType : TextDataValueType {
	internal SecureTextDataValueType() : base(SecureTextDataValueTypeUId, "SecureText", Unlimited) {
	}

	/// <inheritdoc/>
	public override bool IsSecure => true;
}
