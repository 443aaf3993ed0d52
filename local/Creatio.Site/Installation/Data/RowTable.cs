using Creatio.Platform.Hosting;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Site.Installation.Data;

/// <summary>
/// Rows of a table, below the entities: installing data calls no listener and asks for no rights.
/// </summary>
internal sealed class RowTable(UserConnection userConnection, EntityModel entity, DateTime now) {
	/// <summary>The id of the row that has the given values, or null.</summary>
	public Guid? FindId(IReadOnlyDictionary<string, object?> values) {
		Query query = new Select(userConnection).Column("Id").From(entity.Name);
		bool isFirst = true;
		foreach ((string name, object? value) in values) {
			QueryCondition condition = isFirst ? query.Where(ValueName(name)) : query.And(ValueName(name));
			query = condition.IsEqual(Column.Parameter(value));
			isFirst = false;
		}
		return ((Select)query).ExecuteScalar<Guid?>();
	}

	/// <summary>Inserts a row; a column that is not given gets its constant default.</summary>
	public void Insert(IReadOnlyDictionary<string, object?> values) {
		Insert insert = new Insert(userConnection).Into(entity.Name);
		foreach (ColumnModel column in entity.Columns) {
			object? value = values.TryGetValue(column.Name, out object? given) ? given : InitialValue.Of(column, now);
			if (value != null) {
				insert.Set(column.ValueName, Column.Parameter(value));
			}
		}
		insert.Execute();
	}

	/// <summary>Overwrites columns of a row.</summary>
	public void Update(Guid id, IReadOnlyDictionary<string, object?> values) {
		Update update = new Update(userConnection, entity.Name).Set("ModifiedOn", Column.Parameter(now));
		foreach ((string name, object? value) in values) {
			update.Set(ValueName(name), Column.Parameter(value));
		}
		update.Where("Id").IsEqual(Column.Parameter(id)).Execute();
	}

	private string ValueName(string name) => entity.Columns.First(column => column.Name == name).ValueName;
}
