namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;
	using Terrasoft.Common;
	using Terrasoft.Core;
	using Terrasoft.Core.DB;
	using Terrasoft.Core.Entities;

	/// <summary>Columns of the case, the administrator's field mappings, and the records that lookups offer.</summary>
	public interface IOpenCxCaseColumnGateway {
		/// <summary>Returns the column with a name or value name, in any case, or null.</summary>
		OpenCxCaseColumn Find(string name);

		/// <summary>Returns the mappings: name of an AI field and name of the case column that it may fill.</summary>
		IReadOnlyList<KeyValuePair<string, string>> GetMappings();

		/// <summary>Returns the records that an id or a display name, in any case, stands for.</summary>
		IReadOnlyList<Guid> FindLookupRecords(OpenCxCaseColumn column, string text);

		/// <summary>Returns a UTC time in the time zone in which the case's columns are set.</summary>
		DateTime ToColumnTime(DateTime utc);
	}

	/// <inheritdoc cref="IOpenCxCaseColumnGateway"/>
	public class OpenCxCaseColumnGateway : IOpenCxCaseColumnGateway {
		private const string CaseSchemaName = "Case";
		private const string MappingSchemaName = "OpenCxFieldMapping";
		private const int MaxComparedRecords = 1000;

		private readonly UserConnection _userConnection;

		/// <summary>Creates the gateway.</summary>
		public OpenCxCaseColumnGateway(UserConnection userConnection) {
			_userConnection = userConnection;
		}

		/// <inheritdoc/>
		public OpenCxCaseColumn Find(string name) {
			EntitySchemaColumn column = FindSchemaColumn(name);
			return column == null ? null : new OpenCxCaseColumn {
				Name = column.Name,
				ValueName = column.ColumnValueName,
				Kind = GetKind(column.DataValueType),
				MaxLength = column.GetMaxLength()
			};
		}

		/// <inheritdoc/>
		public IReadOnlyList<KeyValuePair<string, string>> GetMappings() {
			var select = (Select)new Select(_userConnection)
				.Column("FieldName").Column("ColumnName").From(MappingSchemaName).OrderByAsc("FieldName");
			return _userConnection.ReadRows(select, reader => new KeyValuePair<string, string>(
				reader.GetColumnValue<string>("FieldName") ?? string.Empty,
				reader.GetColumnValue<string>("ColumnName") ?? string.Empty));
		}

		/// <inheritdoc/>
		public IReadOnlyList<Guid> FindLookupRecords(OpenCxCaseColumn column, string text) {
			EntitySchema schema = FindSchemaColumn(column.Name).ReferenceSchema;
			if (schema == null) {
				return new List<Guid>();
			}
			if (Guid.TryParse(text, out Guid id)) {
				return FindByColumn(schema, "Id", id);
			}
			if (!(schema.PrimaryDisplayColumn?.DataValueType is TextDataValueType)) {
				return new List<Guid>();
			}
			string displayColumnName = schema.PrimaryDisplayColumn.Name;
			IReadOnlyList<Guid> exact = FindByColumn(schema, displayColumnName, text);
			if (exact.Count > 0) {
				return exact;
			}
			// Whether a database compares texts without regard to case depends on its engine and collation, so this is done here.
			IReadOnlyList<Guid> localized = Match(GetLocalizedNames(schema, displayColumnName), text);
			return localized.Count > 0 ? localized : Match(GetStoredNames(schema, displayColumnName), text);
		}

		/// <inheritdoc/>
		public DateTime ToColumnTime(DateTime utc) {
			return OpenCxUserTime.FromUtc(_userConnection, utc);
		}

		private EntitySchemaColumn FindSchemaColumn(string name) {
			EntitySchemaColumnCollection columns = _userConnection.EntitySchemaManager.GetInstanceByName(CaseSchemaName).Columns;
			return columns.FirstOrDefault(column => HasName(column.Name, name) || HasName(column.ColumnValueName, name));
		}

		private static bool HasName(string columnName, string name) {
			return string.Equals(columnName, name, StringComparison.OrdinalIgnoreCase);
		}

		private static OpenCxCaseColumnKind GetKind(DataValueType type) {
			if (type.UId == DataValueType.LookupDataValueTypeUId) {
				return OpenCxCaseColumnKind.Lookup;
			}
			if (type is TextDataValueType) {
				return type.UId == DataValueType.SecureTextDataValueTypeUId ? OpenCxCaseColumnKind.Unsupported : OpenCxCaseColumnKind.Text;
			}
			if (type is DateTimeDataValueType dateTimeType) {
				return GetDateKind(dateTimeType.Kind);
			}
			if (type.UId == DataValueType.BooleanDataValueTypeUId) {
				return OpenCxCaseColumnKind.Boolean;
			}
			if (type.UId == DataValueType.IntegerDataValueTypeUId) {
				return OpenCxCaseColumnKind.WholeNumber;
			}
			return type.IsNumeric ? OpenCxCaseColumnKind.DecimalNumber : OpenCxCaseColumnKind.Unsupported;
		}

		private static OpenCxCaseColumnKind GetDateKind(DateTimeValueKind kind) {
			switch (kind) {
				case DateTimeValueKind.DateTime:
					return OpenCxCaseColumnKind.DateTime;
				case DateTimeValueKind.Date:
					return OpenCxCaseColumnKind.Date;
				default:
					return OpenCxCaseColumnKind.Unsupported;
			}
		}

		private IReadOnlyList<Guid> FindByColumn(EntitySchema schema, string columnName, object value) {
			var select = (Select)new Select(_userConnection).Top(2)
				.Column("Id")
				.From(schema.Name)
				.Where(columnName).IsEqual(Column.Parameter(value));
			return _userConnection.ReadRows(select, reader => reader.GetColumnValue<Guid>("Id"));
		}

		private IEnumerable<KeyValuePair<Guid, string>> GetLocalizedNames(EntitySchema schema, string displayColumnName) {
			var query = new EntitySchemaQuery(_userConnection.EntitySchemaManager, schema.Name) {
				UseAdminRights = false,
				RowCount = MaxComparedRecords
			};
			query.PrimaryQueryColumn.IsAlwaysSelect = true;
			string name = query.AddColumn(displayColumnName).Name;
			return query.GetEntityCollection(_userConnection)
				.Select(entity => new KeyValuePair<Guid, string>(entity.PrimaryColumnValue, entity.GetTypedColumnValue<string>(name)));
		}

		private IEnumerable<KeyValuePair<Guid, string>> GetStoredNames(EntitySchema schema, string displayColumnName) {
			Select select = new Select(_userConnection).Top(MaxComparedRecords).Column("Id").Column(displayColumnName).From(schema.Name);
			return _userConnection.ReadRows(select, reader => new KeyValuePair<Guid, string>(
				reader.GetColumnValue<Guid>("Id"), reader.GetColumnValue<string>(displayColumnName)));
		}

		private static IReadOnlyList<Guid> Match(IEnumerable<KeyValuePair<Guid, string>> names, string text) {
			return names
				.Where(record => string.Equals(OpenCxText.Line(record.Value), OpenCxText.Line(text), StringComparison.OrdinalIgnoreCase))
				.Select(record => record.Key)
				.ToList();
		}
	}
}
