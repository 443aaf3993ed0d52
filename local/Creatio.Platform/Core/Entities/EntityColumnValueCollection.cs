using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Terrasoft.Common;

namespace Terrasoft.Core.Entities;

/// <summary>Values of a record.</summary>
public class EntityColumnValueCollection : IEnumerable<EntityColumnValue> {
	private readonly List<EntityColumnValue> _values;

	internal EntityColumnValueCollection(IEnumerable<EntityColumnValue> values) => _values = values.ToList();

	/// <summary>How many there are.</summary>
	public int Count => _values.Count;

	/// <summary>A value by name, or null.</summary>
	public EntityColumnValue? FindByName(string name) => _values.Find(value => value.Name == name);

	/// <summary>A value by name. Throws <see cref="ItemNotFoundException"/>.</summary>
	public EntityColumnValue GetByName(string name) => FindByName(name) ?? throw new ItemNotFoundException($"There is no value {name}.");

	/// <inheritdoc/>
	public IEnumerator<EntityColumnValue> GetEnumerator() => _values.GetEnumerator();

	IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
