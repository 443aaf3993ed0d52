using System;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Platform.Hosting;

/// <summary>
/// What localizable columns say in other cultures than the primary one. Creatio keeps a table of this shape for each object;
/// one for all is enough here.
/// </summary>
public static class LocalizedValues {
	internal const string TableName = "SysLocalizedValue";
	internal const string RecordId = "RecordId";
	internal const string ColumnUId = "ColumnUId";
	internal const string Culture = "Culture";
	internal const string Value = "Value";

	internal static string GetCreateTable(SiteDatabase database) {
		string id = database.ColumnDefinition(new ColumnModel { DataValueTypeUId = DataValueType.GuidDataValueTypeUId });
		string text = database.ColumnDefinition(new ColumnModel { DataValueTypeUId = DataValueType.MaxSizeTextDataValueTypeUId });
		string Name(string name) => database.Quote(name);
		return $"CREATE TABLE {Name(TableName)} "
			+ $"({Name(RecordId)} {id}, {Name(ColumnUId)} {id}, {Name(Culture)} {text}, {Name(Value)} {text}, "
			+ $"PRIMARY KEY ({Name(RecordId)}, {Name(ColumnUId)}, {Name(Culture)}))";
	}

	/// <summary>Stores what a localizable column of a record says in a culture such as <c>de-DE</c>.</summary>
	public static void Save(UserConnection userConnection, Guid recordId, Guid columnUId, string culture, string value) {
		new Delete(userConnection).From(TableName)
			.Where(RecordId).IsEqual(Column.Parameter(recordId))
			.And(ColumnUId).IsEqual(Column.Parameter(columnUId))
			.And(Culture).IsEqual(Column.Parameter(culture))
			.Execute();
		new Insert(userConnection).Into(TableName)
			.Set(RecordId, Column.Parameter(recordId))
			.Set(ColumnUId, Column.Parameter(columnUId))
			.Set(Culture, Column.Parameter(culture))
			.Set(Value, Column.Parameter(value))
			.Execute();
	}
}
