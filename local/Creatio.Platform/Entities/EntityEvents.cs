using System;
using System.Collections.Generic;
using System.Linq;
using Creatio.Platform.Hosting;
using Terrasoft.Core.Entities;
using Terrasoft.Core.Entities.Events;

namespace Creatio.Platform.Entities;

/// <summary>Tells the behaviours and listeners of an object what happens to one record.</summary>
internal sealed class EntityEvents(
	Entity entity,
	IEnumerable<IEntityBehavior> behaviors,
	IReadOnlyList<BaseEntityEventListener> listeners) {
	/// <summary>Before the save; false when a listener cancels it.</summary>
	public bool Saving(bool isNew) {
		foreach (IEntityBehavior behavior in behaviors) {
			behavior.OnSaving(entity, isNew);
		}
		return Before((listener, e) => listener.OnSaving(entity, e));
	}

	/// <summary>Before the row is written; false when a listener cancels it.</summary>
	public bool Writing(bool isNew) => isNew
		? Before((listener, e) => listener.OnInserting(entity, e))
		: Before((listener, e) => listener.OnUpdating(entity, e));

	/// <summary>After the row was written.</summary>
	public void Saved(bool isNew) {
		EntityAfterEventArgs e = CreateAfterArgs();
		foreach (BaseEntityEventListener listener in listeners) {
			if (isNew) {
				listener.OnInserted(entity, e);
			} else {
				listener.OnUpdated(entity, e);
			}
			listener.OnSaved(entity, e);
		}
		foreach (IEntityBehavior behavior in behaviors) {
			behavior.OnSaved(entity, isNew);
		}
	}

	/// <summary>Before the row is deleted; false when a listener cancels it.</summary>
	public bool Deleting() => Before((listener, e) => listener.OnDeleting(entity, e));

	/// <summary>After the row was deleted.</summary>
	public void Deleted() {
		EntityAfterEventArgs e = CreateAfterArgs();
		foreach (BaseEntityEventListener listener in listeners) {
			listener.OnDeleted(entity, e);
		}
	}

	private bool Before(Action<BaseEntityEventListener, EntityBeforeEventArgs> notify) {
		EntityBeforeEventArgs e = new EntityBeforeEventArgs { KeyValue = entity.PrimaryColumnValue };
		foreach (BaseEntityEventListener listener in listeners) {
			notify(listener, e);
		}
		return !e.IsCanceled;
	}

	private EntityAfterEventArgs CreateAfterArgs() => new EntityAfterEventArgs {
		PrimaryColumnValue = entity.PrimaryColumnValue,
		ModifiedColumnValues = new EntityColumnValueCollection(
			entity.GetChangedColumnValues().Select(value => new EntityColumnValue(value)))
	};
}
