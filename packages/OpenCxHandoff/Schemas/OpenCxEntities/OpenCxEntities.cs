namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Data;
	using System.Net;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Creates, reads, fills and saves entities, and reads the rows of queries, as the gateways of this package need them.</summary>
	public static class OpenCxEntities {
		/// <summary>
		/// Returns an entity that works for the integration as such: the operation right of the call decides, not the record rights of its
		/// user.
		/// </summary>
		public static Entity CreateEntity(this UserConnection userConnection, string schemaName) {
			Entity entity = userConnection.EntitySchemaManager.GetInstanceByName(schemaName).CreateEntity(userConnection);
			entity.UseAdminRights = false;
			return entity;
		}

		/// <summary>Returns a new entity with its default values.</summary>
		public static Entity CreateNewEntity(this UserConnection userConnection, string schemaName) {
			Entity entity = userConnection.CreateEntity(schemaName);
			entity.SetDefColumnValues();
			return entity;
		}

		/// <summary>Saves an entity.</summary>
		/// <exception cref="OpenCxHandoffException">A listener cancelled the save.</exception>
		public static void SaveOrThrow(this Entity entity) {
			if (!entity.Save()) {
				throw new OpenCxHandoffException(HttpStatusCode.InternalServerError, OpenCxHandoffErrorCode.SaveRefused,
					"Creatio refused to save a record of " + entity.Schema.Name + "; look for a listener that cancels it.");
			}
		}

		/// <summary>Returns a text; empty for a column that holds none.</summary>
		public static string GetText(this Entity entity, string columnName) {
			return entity.GetTypedColumnValue<string>(columnName) ?? string.Empty;
		}

		/// <summary>Sets a text, cut to the column's size: saving a longer one is a database error and not a cut.</summary>
		public static void SetText(this Entity entity, string columnName, string text) {
			int maxLength = entity.Schema.Columns.GetByColumnValueName(columnName).GetMaxLength();
			entity.SetColumnValue(columnName, maxLength > 0 ? OpenCxText.Cut(text, maxLength) : text);
		}

		/// <summary>Sets a lookup by its value name (<c>CaseId</c>); an empty id clears it.</summary>
		public static void SetLookup(this Entity entity, string columnValueName, Guid recordId) {
			entity.SetColumnValue(columnValueName, recordId == Guid.Empty ? null : (object)recordId);
		}

		/// <summary>Sets a date and time given in UTC; null leaves the column as it is.</summary>
		public static void SetTime(this Entity entity, string columnName, DateTime? utc) {
			if (utc != null) {
				entity.SetColumnValue(columnName, OpenCxUserTime.FromUtc(entity.UserConnection, utc.Value));
			}
		}

		/// <summary>Returns how many characters a text column holds; 0 for a column without such a limit.</summary>
		public static int GetMaxLength(this EntitySchemaColumn column) {
			return column.DataValueType is TextDataValueType textType && !textType.IsMaxSize ? textType.Size : 0;
		}

		/// <summary>Returns the rows of a query, each as <paramref name="readRow"/> reads it.</summary>
		public static List<T> ReadRows<T>(this UserConnection userConnection, Select select, Func<IDataReader, T> readRow) {
			var rows = new List<T>();
			using (DBExecutor executor = userConnection.EnsureDBConnection())
			using (IDataReader reader = select.ExecuteReader(executor)) {
				while (reader.Read()) {
					rows.Add(readRow(reader));
				}
			}
			return rows;
		}
	}
}
