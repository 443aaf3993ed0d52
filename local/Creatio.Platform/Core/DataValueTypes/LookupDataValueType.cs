using System;

namespace Terrasoft.Core;

internal sealed class LookupDataValueType : GuidDataValueType {
	public LookupDataValueType(Guid uId, string name) : base(uId, name) {
	}

	public override bool IsLookup => true;
}
