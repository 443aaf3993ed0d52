using System;
using System.Globalization;

namespace Terrasoft.Core;

/// <summary>What kind of values a column keeps.</summary>
public abstract class DataValueType {
	private protected DataValueType(Guid uId, string name, Type valueType) {
		UId = uId;
		Name = name;
		ValueType = valueType;
	}

	/// <summary>Yes or no.</summary>
	public static Guid BooleanDataValueTypeUId { get; } = new Guid("90b65bf8-0ffc-4141-8779-2420877af907");

	/// <summary>Text of at most 50 characters.</summary>
	public static Guid ShortTextDataValueTypeUId { get; } = new Guid("325a73b8-0f47-44a0-8412-7606f78003ac");

	/// <summary>Text of at most 250 characters.</summary>
	public static Guid MediumTextDataValueTypeUId { get; } = new Guid("ddb3a1ee-07e8-4d62-b7a9-d0e618b00fbd");

	/// <summary>Text of at most 500 characters.</summary>
	public static Guid LongTextDataValueTypeUId { get; } = new Guid("5ca35f10-a101-4c67-a96a-383da6afacfc");

	/// <summary>Text of any length.</summary>
	public static Guid MaxSizeTextDataValueTypeUId { get; } = new Guid("c0f04627-4620-4bc0-84e5-9419dc8516b1");

	/// <summary>Text of at most 250 characters.</summary>
	public static Guid TextDataValueTypeUId { get; } = new Guid("8b3f29bb-ea14-4ce5-a5c5-293a929b6ba2");

	/// <summary>A telephone number.</summary>
	public static Guid PhoneTextDataValueTypeUId { get; } = new Guid("26cba63c-daf1-4f36-b2ea-73c0d675d90c");

	/// <summary>A web address.</summary>
	public static Guid WebTextDataValueTypeUId { get; } = new Guid("26cba64c-daf1-4f36-b2ea-73c0d695d90c");

	/// <summary>An e-mail address.</summary>
	public static Guid EmailTextDataValueTypeUId { get; } = new Guid("66cba64c-daf1-4f36-b8ea-73c0d695d90c");

	/// <summary>Formatted text of any length.</summary>
	public static Guid RichTextDataValueTypeUId { get; } = new Guid("79bccffa-8c8b-4863-b376-a69d2244182b");

	/// <summary>Text that Creatio encrypts.</summary>
	public static Guid SecureTextDataValueTypeUId { get; } = new Guid("3509b9dd-2c90-4540-b82e-8f6ae85d8248");

	/// <summary>The hash of a text.</summary>
	public static Guid HashTextDataValueTypeUId { get; } = new Guid("ecbcce18-2a17-4ead-829a-9d02fa9578a4");

	/// <summary>A whole number.</summary>
	public static Guid IntegerDataValueTypeUId { get; } = new Guid("6b6b74e2-820d-490e-a017-2b73d4ccf2b0");

	/// <summary>A decimal number.</summary>
	public static Guid FloatDataValueTypeUId { get; } = new Guid("57ee4c31-5ec4-45fa-b95d-3a2868aa89a8");

	/// <summary>A number of one decimal.</summary>
	public static Guid Float1DataValueTypeUId { get; } = new Guid("07ba84ce-0bf7-44b4-9f2c-7b15032eb98c");

	/// <summary>A number of two decimals.</summary>
	public static Guid Float2DataValueTypeUId { get; } = new Guid("5cc8060d-6d10-4773-89fc-8c12d6f659a6");

	/// <summary>A number of three decimals.</summary>
	public static Guid Float3DataValueTypeUId { get; } = new Guid("3f62414e-6c25-4182-bcef-a73c9e396f31");

	/// <summary>A number of four decimals.</summary>
	public static Guid Float4DataValueTypeUId { get; } = new Guid("ff22e049-4d16-46ee-a529-92d8808932dc");

	/// <summary>A number of eight decimals.</summary>
	public static Guid Float8DataValueTypeUId { get; } = new Guid("a4aaf398-3531-4a0d-9d75-a587f5b5b59e");

	/// <summary>An amount of money.</summary>
	public static Guid MoneyDataValueTypeUId { get; } = new Guid("969093e2-2b4e-463b-883a-3d3b8c61f0cd");

	/// <summary>A record of another object.</summary>
	public static Guid LookupDataValueTypeUId { get; } = new Guid("b295071f-7ea9-4e62-8d1a-919bf3732ff2");

	/// <summary>An id.</summary>
	public static Guid GuidDataValueTypeUId { get; } = new Guid("23018567-a13c-4320-8687-fd6f9e3699bd");

	/// <summary>A date and time.</summary>
	public static Guid DateTimeDataValueTypeUId { get; } = new Guid("d21e9ef4-c064-4012-b286-fa1a8171da44");

	/// <summary>A date.</summary>
	public static Guid DateDataValueTypeUId { get; } = new Guid("603d4960-a1a2-45e9-b232-206a54421b01");

	/// <summary>A time of day.</summary>
	public static Guid TimeDataValueTypeUId { get; } = new Guid("04cc757b-8f06-482c-8a1a-0c0e171d2410");

	/// <summary>Bytes.</summary>
	public static Guid BinaryDataValueTypeUId { get; } = new Guid("b7342b7a-5dde-40de-aa7c-24d2a57b3202");

	/// <summary>A colour in <c>#rrggbb</c>.</summary>
	public static Guid ColorDataValueTypeUId { get; } = new Guid("dafb71f9-ee9f-4e0b-a4d7-37aa15987155");

	/// <summary>Id of the type.</summary>
	public Guid UId { get; }

	/// <summary>Name of the type, such as <c>ShortText</c>.</summary>
	public string Name { get; }

	/// <summary>.NET type of the values.</summary>
	public Type ValueType { get; }

	/// <summary>Whether the values are records of another object.</summary>
	public virtual bool IsLookup => false;

	/// <summary>Whether the values are dates or times.</summary>
	public virtual bool IsDateTime => false;

	/// <summary>Whether the values are numbers.</summary>
	public virtual bool IsNumeric => false;

	/// <summary>Whether the values are bytes.</summary>
	public virtual bool IsBinary => false;

	/// <summary>Whether the values are secrets.</summary>
	public virtual bool IsSecure => false;

	/// <summary>Turns a value as the user sees it into a value as the database keeps it.</summary>
	public virtual object? GetValueForSave(UserConnection userConnection, object? value) => value;

	/// <summary>Turns a value as the database keeps it into a value as the user sees it.</summary>
	public virtual object? GetValueForLoad(UserConnection userConnection, object? value) => value;

	/// <summary>Turns a value that server code gave into one of <see cref="ValueType"/>; throws when it cannot be one.</summary>
	internal virtual object Convert(object value) {
		if (ValueType.IsInstanceOfType(value)) {
			return value;
		}
		return System.Convert.ChangeType(value, ValueType, CultureInfo.InvariantCulture);
	}

	/// <summary>Whether a required column of this type counts as not filled.</summary>
	internal virtual bool IsEmpty(object? value) => value == null;
}
