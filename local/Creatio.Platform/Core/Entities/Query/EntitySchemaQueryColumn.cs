using Terrasoft.Common;

namespace Terrasoft.Core.Entities;

/// <summary>A column that an <see cref="EntitySchemaQuery"/> reads.</summary>
public class EntitySchemaQueryColumn {
	internal EntitySchemaQueryColumn(string name, string path) {
		Name = name;
		Path = path;
	}

	/// <summary>Name by which to read the value from an entity; of a lookup, append <c>Id</c> or the display column's name.</summary>
	public string Name { get; }

	/// <summary>Path of the column, such as <c>Contact.Name</c>.</summary>
	public string Path { get; }

	/// <summary>Whether the query reads the column though nobody added it.</summary>
	public bool IsAlwaysSelect { get; set; }

	/// <summary>Whether and how the query sorts by the column.</summary>
	public OrderDirection OrderDirection { get; set; }

	/// <summary>Position among the columns that the query sorts by.</summary>
	public int OrderPosition { get; set; }

	/// <summary>Sorts by the column, smallest first.</summary>
	public EntitySchemaQueryColumn OrderByAsc() => OrderByAsc(0);

	/// <summary>Sorts by the column, smallest first, at a position among the columns that the query sorts by.</summary>
	public EntitySchemaQueryColumn OrderByAsc(int orderPosition) => OrderBy(OrderDirection.Ascending, orderPosition);

	/// <summary>Sorts by the column, largest first.</summary>
	public EntitySchemaQueryColumn OrderByDesc() => OrderByDesc(0);

	/// <summary>Sorts by the column, largest first, at a position among the columns that the query sorts by.</summary>
	public EntitySchemaQueryColumn OrderByDesc(int orderPosition) => OrderBy(OrderDirection.Descending, orderPosition);

	private EntitySchemaQueryColumn OrderBy(OrderDirection direction, int position) {
		OrderDirection = direction;
		OrderPosition = position;
		return this;
	}
}
