using Creatio.Platform.Hosting;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Behaviors;

/// <summary>Behaviour of the records of one object.</summary>
internal abstract class EntityBehavior(string schemaName) : IEntityBehavior {
	/// <inheritdoc/>
	public void OnSaving(Entity entity, bool isNew) {
		if (entity.SchemaName == schemaName) {
			BeforeSave(entity, isNew);
		}
	}

	/// <inheritdoc/>
	public void OnSaved(Entity entity, bool isNew) {
		if (entity.SchemaName == schemaName) {
			AfterSave(entity, isNew);
		}
	}

	/// <summary>Runs before required columns are checked.</summary>
	protected virtual void BeforeSave(Entity entity, bool isNew) {
	}

	/// <summary>Runs after the row is written.</summary>
	protected virtual void AfterSave(Entity entity, bool isNew) {
	}
}
