using System;
using System.Linq;
using Creatio.Platform.Hosting;
using Terrasoft.Common;

namespace Terrasoft.Core.Entities;

/// <summary>An object of the configuration.</summary>
public class EntitySchema {
	internal const string PrimaryColumnName = "Id";

	internal EntitySchema(EntitySchemaManager entitySchemaManager, EntityModel model) {
		EntitySchemaManager = entitySchemaManager;
		UId = model.UId;
		Name = model.Name;
		Caption = model.Caption;
		AdministratedByOperations = model.IsAdministratedByOperations;
		Columns = new EntitySchemaColumnCollection(model.Columns.Select(column => new EntitySchemaColumn(this, column)));
		PrimaryColumn = Columns.GetByName(PrimaryColumnName);
		PrimaryDisplayColumn = model.PrimaryDisplayColumnName == null ? null : Columns.GetByName(model.PrimaryDisplayColumnName);
	}

	/// <summary>Id of the object.</summary>
	public Guid UId { get; }

	/// <summary>Name of the object and of its table.</summary>
	public string Name { get; }

	/// <summary>Caption of the object.</summary>
	public LocalizableString Caption { get; }

	/// <summary>All columns, inherited ones included.</summary>
	public EntitySchemaColumnCollection Columns { get; }

	/// <summary>The column <c>Id</c>.</summary>
	public EntitySchemaColumn PrimaryColumn { get; }

	/// <summary>The column that stands for a record in lookups, or null.</summary>
	public EntitySchemaColumn? PrimaryDisplayColumn { get; }

	/// <summary>Whether access needs an operation right.</summary>
	public bool AdministratedByOperations { get; }

	/// <summary>The manager that the object belongs to.</summary>
	public EntitySchemaManager EntitySchemaManager { get; }

	/// <summary>A new, empty record.</summary>
	public virtual Entity CreateEntity(UserConnection userConnection) => new Entity(userConnection, this);

	/// <summary>Name of the column that identifies a record.</summary>
	public string GetPrimaryColumnName() => PrimaryColumn.Name;
}
