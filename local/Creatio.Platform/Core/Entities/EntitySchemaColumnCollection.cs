using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Terrasoft.Common;

namespace Terrasoft.Core.Entities;

/// <summary>The columns of an object.</summary>
public class EntitySchemaColumnCollection : IEnumerable<EntitySchemaColumn> {
	private readonly List<EntitySchemaColumn> _columns;
	private readonly Dictionary<string, EntitySchemaColumn> _byName;
	private readonly Dictionary<string, EntitySchemaColumn> _byValueName;

	internal EntitySchemaColumnCollection(IEnumerable<EntitySchemaColumn> columns) {
		_columns = columns.ToList();
		_byName = _columns.ToDictionary(column => column.Name);
		_byValueName = _columns.ToDictionary(column => column.ColumnValueName);
	}

	/// <summary>How many there are.</summary>
	public int Count => _columns.Count;

	/// <summary>A column by name, or null.</summary>
	public EntitySchemaColumn? FindByName(string name) => _byName.TryGetValue(name, out EntitySchemaColumn? column) ? column : null;

	/// <summary>A column by name. Throws <see cref="ItemNotFoundException"/>.</summary>
	public EntitySchemaColumn GetByName(string name) =>
		FindByName(name) ?? throw new ItemNotFoundException($"There is no column {name}.");

	/// <summary>A column by its value's name, such as <c>ContactId</c>, or null.</summary>
	public EntitySchemaColumn? FindByColumnValueName(string columnValueName) =>
		_byValueName.TryGetValue(columnValueName, out EntitySchemaColumn? column) ? column : null;

	/// <summary>A column by its value's name, such as <c>ContactId</c>. Throws <see cref="ItemNotFoundException"/>.</summary>
	public EntitySchemaColumn GetByColumnValueName(string columnValueName) =>
		FindByColumnValueName(columnValueName) ?? throw new ItemNotFoundException($"There is no column with the value {columnValueName}.");

	/// <inheritdoc/>
	public IEnumerator<EntitySchemaColumn> GetEnumerator() => _columns.GetEnumerator();

	IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
