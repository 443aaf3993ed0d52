using System.Collections.Generic;
using System.Linq;

namespace Terrasoft.Core.Entities;

/// <summary>Records that a query gave.</summary>
public class EntityCollection : LinkedList<Entity> {
	internal EntityCollection(EntitySchema schema) => Schema = schema;

	/// <summary>The object of the records.</summary>
	public EntitySchema Schema { get; }

	/// <summary>A record by position.</summary>
	public Entity this[int index] => this.ElementAt(index);

	/// <summary>Adds a record at the end.</summary>
	public void Add(Entity value) => AddLast(value);
}
