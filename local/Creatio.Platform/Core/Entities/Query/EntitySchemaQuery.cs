using System.Collections.Generic;
using System.Linq;
using Terrasoft.Core.DB;

namespace Terrasoft.Core.Entities;

/// <summary>
/// Reads records by column paths: <c>Name</c>, <c>Contact.Name</c> through a lookup,
/// <c>[ContactCommunication:Contact:Id].Number</c> to the records that refer to one. Times are in the user's time zone.
/// </summary>
public class EntitySchemaQuery {
	private readonly List<EntitySchemaQueryColumn> _columns = new List<EntitySchemaQueryColumn>();

	/// <summary>Creates a query of an object.</summary>
	public EntitySchemaQuery(EntitySchemaManager entitySchemaManager, string sourceSchemaName)
		: this(entitySchemaManager.GetInstanceByName(sourceSchemaName)) {
	}

	/// <summary>Creates a query of an object.</summary>
	public EntitySchemaQuery(EntitySchema rootSchema) {
		RootSchema = rootSchema;
		PrimaryQueryColumn = new EntitySchemaQueryColumn(EntitySchema.PrimaryColumnName, EntitySchema.PrimaryColumnName);
		Filters = new EntitySchemaQueryFilterCollection(this);
	}

	/// <summary>The object that is read.</summary>
	public EntitySchema RootSchema { get; }

	/// <summary>The column <c>Id</c>, read when <see cref="EntitySchemaQueryColumn.IsAlwaysSelect"/> is set.</summary>
	public EntitySchemaQueryColumn PrimaryQueryColumn { get; }

	/// <summary>Which records are read.</summary>
	public EntitySchemaQueryFilterCollection Filters { get; }

	/// <summary>How many records are read at most; 0 for all.</summary>
	public int RowCount { get; set; }

	/// <summary>Whether equal rows are given once.</summary>
	public bool IsDistinct { get; set; }

	/// <summary>Whether record rights are checked. The local site has no record rights.</summary>
	public bool UseAdminRights { get; set; } = true;

	/// <summary>Whether localizable columns are read in the user's culture.</summary>
	public bool UseLocalization { get; set; } = true;

	/// <summary>Whether lookups are read without what they show.</summary>
	public bool IgnoreDisplayValues { get; set; }

	/// <summary>Reads a column, or sorts by it. Throws <see cref="Terrasoft.Common.ItemNotFoundException"/> when the query runs.</summary>
	public EntitySchemaQueryColumn AddColumn(string columnPath) {
		EntitySchemaQueryColumn column = new EntitySchemaQueryColumn(GetUniqueName(QuerySources.GetName(columnPath)), columnPath);
		_columns.Add(column);
		return column;
	}

	/// <summary>Reads all columns of the object.</summary>
	public void AddAllSchemaColumns(bool skipSystemColumns = false) {
		foreach (EntitySchemaColumn column in RootSchema.Columns) {
			if (!skipSystemColumns || column.UsageType != EntitySchemaColumnUsageType.None) {
				AddColumn(column.Name);
			}
		}
	}

	/// <summary>A filter that compares a column with values.</summary>
	public IEntitySchemaQueryFilterItem CreateFilterWithParameters(
		FilterComparisonType comparisonType,
		string leftExpressionColumnPath,
		params object?[]? rightExpressionParameterValues) =>
		// A literal null stands for one value and not for none.
		new EntitySchemaQueryFilter(this, comparisonType, leftExpressionColumnPath, rightExpressionParameterValues ?? [null]);

	/// <summary>A filter for records without a value.</summary>
	public IEntitySchemaQueryFilterItem CreateIsNullFilter(string leftExpressionColumnPath) =>
		new EntitySchemaQueryFilter(this, FilterComparisonType.IsNull, leftExpressionColumnPath, []);

	/// <summary>A filter for records with a value.</summary>
	public IEntitySchemaQueryFilterItem CreateIsNotNullFilter(string leftExpressionColumnPath) =>
		new EntitySchemaQueryFilter(this, FilterComparisonType.IsNotNull, leftExpressionColumnPath, []);

	/// <summary>The query as a raw one.</summary>
	public Select GetSelectQuery(UserConnection userConnection) => CreateReader(userConnection).Select;

	/// <summary>The record with that id if the filters let it through, otherwise null.</summary>
	public Entity? GetEntity(UserConnection userConnection, object primaryColumnValue) {
		IEntitySchemaQueryFilterItem filter = CreateFilterWithParameters(
			FilterComparisonType.Equal, EntitySchema.PrimaryColumnName, primaryColumnValue);
		Filters.Add(filter);
		try {
			return GetEntityCollection(userConnection).FirstOrDefault();
		} finally {
			Filters.Remove(filter);
		}
	}

	/// <summary>The records.</summary>
	public EntityCollection GetEntityCollection(UserConnection userConnection) => CreateReader(userConnection).Read();

	private EntityQueryReader CreateReader(UserConnection userConnection) {
		bool addPrimaryColumn = PrimaryQueryColumn.IsAlwaysSelect && _columns.All(column => column.Name != PrimaryQueryColumn.Name);
		IEnumerable<EntitySchemaQueryColumn> columns = addPrimaryColumn ? _columns.Prepend(PrimaryQueryColumn) : _columns;
		return new EntityQueryReader(this, userConnection, columns.ToList());
	}

	private string GetUniqueName(string name) {
		string uniqueName = name;
		for (int i = 1; _columns.Any(column => column.Name == uniqueName); i++) {
			uniqueName = name + i;
		}
		return uniqueName;
	}
}
