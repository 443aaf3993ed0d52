using System;
using System.Collections.Generic;
using System.Linq;
using Creatio.Platform.Data;
using Terrasoft.Common;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;

namespace Terrasoft.Core.Entities;

/// <summary>Runs an <see cref="EntitySchemaQuery"/> and makes entities of the rows.</summary>
internal sealed class EntityQueryReader {
	private readonly EntitySchemaQuery _query;
	private readonly UserConnection _userConnection;
	private readonly QuerySources _sources;
	private readonly List<(string Name, EntitySchemaColumn? EntityColumn, DataValueType Type)> _values =
		new List<(string Name, EntitySchemaColumn? EntityColumn, DataValueType Type)>();

	public EntityQueryReader(EntitySchemaQuery query, UserConnection userConnection, IReadOnlyList<EntitySchemaQueryColumn> columns) {
		_query = query;
		_userConnection = userConnection;
		Select = new Select(userConnection) { IsDistinct = query.IsDistinct }.Top(query.RowCount);
		_sources = new QuerySources(Select, query.RootSchema, query.UseLocalization);
		foreach (EntitySchemaQueryColumn column in columns) {
			AddColumn(column);
		}
		AddFilters();
		AddOrder(columns);
	}

	public Select Select { get; }

	public EntityCollection Read() {
		EntityCollection entities = new EntityCollection(_query.RootSchema);
		using DBExecutor executor = _userConnection.EnsureDBConnection();
		using SiteDataReader reader = (SiteDataReader)Select.ExecuteReader(executor);
		while (reader.Read()) {
			entities.Add(CreateEntity(reader));
		}
		return entities;
	}

	private void AddColumn(EntitySchemaQueryColumn column) {
		QuerySource source = _sources.Find(column.Path);
		bool isLookup = source.Column.DataValueType.IsLookup;
		bool isRootColumn = column.Name == column.Path && _query.RootSchema.Columns.FindByName(column.Name) == source.Column;
		AddValue(isLookup ? column.Name + "Id" : column.Name, source, isRootColumn);
		string? displayName = _query.IgnoreDisplayValues ? null : source.Column.GetDisplayValueName(column.Name);
		if (displayName != null) {
			AddValue(displayName, _sources.Find(GetDisplayPath(column, source.Column)), false);
		}
	}

	private static string GetDisplayPath(EntitySchemaQueryColumn column, EntitySchemaColumn lookup) =>
		column.Path + "." + lookup.ReferenceSchema!.PrimaryDisplayColumn!.Name;

	private void AddValue(string name, QuerySource source, bool isRootColumn) {
		Select.Column(_sources.GetValue(source)).As(name);
		_values.Add((name, isRootColumn ? source.Column : null, source.Column.DataValueType));
	}

	private void AddFilters() {
		Action<SqlWriter>? condition = ((IQueryFilter)_query.Filters).CreateCondition(_sources);
		if (condition != null) {
			Select.Where(new QueryColumnExpression(condition)).IsTrue();
		}
	}

	private void AddOrder(IEnumerable<EntitySchemaQueryColumn> columns) {
		foreach (EntitySchemaQueryColumn column in columns.OrderBy(column => column.OrderPosition)) {
			if (column.OrderDirection != OrderDirection.None) {
				QuerySource source = _sources.Find(column.Path);
				Select.OrderBy(GetDirection(column), _sources.GetValue(FindShown(column, source)));
			}
		}
	}

	/// <summary>A lookup sorts by what the user sees.</summary>
	private QuerySource FindShown(EntitySchemaQueryColumn column, QuerySource source) =>
		source.Column.GetDisplayValueName(column.Name) == null ? source : _sources.Find(GetDisplayPath(column, source.Column));

	private static OrderDirectionStrict GetDirection(EntitySchemaQueryColumn column) =>
		column.OrderDirection == OrderDirection.Ascending ? OrderDirectionStrict.Ascending : OrderDirectionStrict.Descending;

	private Entity CreateEntity(SiteDataReader reader) {
		Entity entity = _query.RootSchema.CreateEntity(_userConnection);
		for (int i = 0; i < _values.Count; i++) {
			(string name, EntitySchemaColumn? column, DataValueType type) = _values[i];
			object? value = reader.IsDBNull(i) ? null : reader.GetColumnValue(i, type.ValueType);
			entity.LoadValue(name, column, type.GetValueForLoad(_userConnection, value));
		}
		entity.StoringState = StoringObjectState.NotChanged;
		return entity;
	}
}
