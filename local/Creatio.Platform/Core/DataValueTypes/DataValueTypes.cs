using System;
using System.Collections.Generic;
using System.Linq;
using Terrasoft.Common;

namespace Terrasoft.Core;

/// <summary>The data value types that the local site knows.</summary>
internal static class DataValueTypes {
	private static readonly Guid _imageLookupUId = new Guid("b039feb0-ee7c-4884-8aa6-d6d45d84316f");
	private static readonly Guid _imageUId = new Guid("fa6e6e49-b996-475e-a77e-73904e4c5a88");

	private static readonly Dictionary<Guid, DataValueType> _types = CreateAll().ToDictionary(type => type.UId);

	/// <summary>All types.</summary>
	public static IReadOnlyCollection<DataValueType> All => _types.Values;

	/// <summary>A type by id; throws <see cref="ItemNotFoundException"/>.</summary>
	public static DataValueType Get(Guid uId) =>
		_types.TryGetValue(uId, out DataValueType? type) ? type : throw new ItemNotFoundException($"There is no data value type {uId}.");

	private static IEnumerable<DataValueType> CreateAll() => CreateTexts().Concat(CreateNumbers()).Concat(CreateOthers());

	private static IEnumerable<DataValueType> CreateTexts() => [
		new ShortTextDataValueType(),
		new MediumTextDataValueType(),
		new LongTextDataValueType(),
		new MaxSizeTextDataValueType(),
		new SecureTextDataValueType(),
		new TextDataValueType(DataValueType.TextDataValueTypeUId, "Text", MediumTextDataValueType.TextSize),
		new TextDataValueType(DataValueType.PhoneTextDataValueTypeUId, "PhoneText", MediumTextDataValueType.TextSize),
		new TextDataValueType(DataValueType.WebTextDataValueTypeUId, "WebText", MediumTextDataValueType.TextSize),
		new TextDataValueType(DataValueType.EmailTextDataValueTypeUId, "EmailText", MediumTextDataValueType.TextSize),
		new TextDataValueType(DataValueType.HashTextDataValueTypeUId, "HashText", MediumTextDataValueType.TextSize),
		new TextDataValueType(DataValueType.ColorDataValueTypeUId, "Color", MediumTextDataValueType.TextSize),
		new TextDataValueType(DataValueType.RichTextDataValueTypeUId, "RichText", TextDataValueType.Unlimited)
	];

	private static IEnumerable<DataValueType> CreateNumbers() => [
		new IntegerDataValueType(),
		new FloatDataValueType(DataValueType.FloatDataValueTypeUId, "Float", 2),
		new FloatDataValueType(DataValueType.Float1DataValueTypeUId, "Float1", 1),
		new FloatDataValueType(DataValueType.Float2DataValueTypeUId, "Float2", 2),
		new FloatDataValueType(DataValueType.Float3DataValueTypeUId, "Float3", 3),
		new FloatDataValueType(DataValueType.Float4DataValueTypeUId, "Float4", 4),
		new FloatDataValueType(DataValueType.Float8DataValueTypeUId, "Float8", 8),
		new FloatDataValueType(DataValueType.MoneyDataValueTypeUId, "Money", 2)
	];

	private static IEnumerable<DataValueType> CreateOthers() => [
		new BooleanDataValueType(),
		new GuidDataValueType(DataValueType.GuidDataValueTypeUId, "Guid"),
		new LookupDataValueType(DataValueType.LookupDataValueTypeUId, "Lookup"),
		new LookupDataValueType(_imageLookupUId, "ImageLookup"),
		new DateTimeDataValueType(DataValueType.DateTimeDataValueTypeUId, "DateTime", DateTimeValueKind.DateTime),
		new DateTimeDataValueType(DataValueType.DateDataValueTypeUId, "Date", DateTimeValueKind.Date),
		new DateTimeDataValueType(DataValueType.TimeDataValueTypeUId, "Time", DateTimeValueKind.Time),
		new BinaryDataValueType(DataValueType.BinaryDataValueTypeUId, "Binary"),
		new BinaryDataValueType(_imageUId, "Image")
	];
}
