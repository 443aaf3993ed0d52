using System;

namespace Terrasoft.Core;

internal sealed class BinaryDataValueType : DataValueType {
	public BinaryDataValueType(Guid uId, string name) : base(uId, name, typeof(byte[])) {
	}

	public override bool IsBinary => true;
}
