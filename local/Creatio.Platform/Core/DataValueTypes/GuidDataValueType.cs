using System;

namespace Terrasoft.Core;

/// <summary>An id.</summary>
public class GuidDataValueType : DataValueType {
	internal GuidDataValueType(Guid uId, string name) : base(uId, name, typeof(Guid)) {
	}

	internal override object Convert(object value) => value is string text ? Guid.Parse(text) : base.Convert(value);

	internal override bool IsEmpty(object? value) => value == null || (Guid)value == Guid.Empty;
}
