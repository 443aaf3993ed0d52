using System;
using System.Globalization;
using Creatio.Platform.Data;
using Creatio.Platform.Hosting;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Entities;

/// <summary>Works out the default values of a new record.</summary>
internal sealed class EntityDefaults(Entity entity) {
	private const string CurrentDateTime = "d7c295d3-3146-4ee1-ac49-3a7bd0edc45d";
	private const string CurrentDate = "91bd3856-9686-4eb2-9e7c-99f1e6ca0f02";
	private const string CurrentUserContact = "4f367ca9-549b-4a1a-b64e-a40123f52ac0";
	private const string NewGuid = "03fac162-6a98-4f29-8d28-dc2f23ab48da";

	/// <summary>The default of a column, or null.</summary>
	public object? GetValue(EntitySchemaColumn column) => column.DefaultSource switch {
		ColumnDefaultSource.Constant => column.DataValueType.Convert(column.DefaultValue),
		ColumnDefaultSource.Setting => SysSettings.GetValue<object?>(entity.UserConnection, column.DefaultValue, null),
		ColumnDefaultSource.SystemValue => GetSystemValue(column),
		ColumnDefaultSource.Sequence => GetNextNumber(column),
		_ => null
	};

	private object? GetSystemValue(EntitySchemaColumn column) {
		SysUserInfo user = entity.UserConnection.CurrentUser;
		return column.DefaultValue switch {
			CurrentDateTime => user.GetCurrentDateTime(),
			CurrentDate => user.GetCurrentDateTime().Date,
			CurrentUserContact => user.ContactId == Guid.Empty ? null : user.ContactId,
			NewGuid => Guid.NewGuid(),
			_ => throw new NotSupportedException(
				$"The local site does not know the system value {column.DefaultValue}, the default of {entity.SchemaName}.{column.Name}.")
		};
	}

	private string GetNextNumber(EntitySchemaColumn column) {
		string name = DatabaseStructure.GetSequenceName(entity.SchemaName, column.Name);
		SqlText query = new SqlText(entity.UserConnection.Platform.Database.NextSequenceValue(name), []);
		using DBExecutor executor = entity.UserConnection.EnsureDBConnection();
		return string.Format(CultureInfo.InvariantCulture, column.DefaultValue, executor.ExecuteScalar(query));
	}
}
