namespace Terrasoft.Core.Entities.Events;

/// <summary>
/// Takes part in the saves of an object, in the saving thread and transaction; <c>sender</c> is the <see cref="Entity"/>.
/// An exception breaks the save.
/// </summary>
public abstract class BaseEntityEventListener {
	/// <summary>Creates the listener; each save has its own.</summary>
	protected BaseEntityEventListener() {
	}

	/// <summary>Before required columns are checked.</summary>
	public virtual void OnSaving(object sender, EntityBeforeEventArgs e) {
	}

	/// <summary>After the record was added or changed.</summary>
	public virtual void OnSaved(object sender, EntityAfterEventArgs e) {
	}

	/// <summary>Before the record is changed.</summary>
	public virtual void OnUpdating(object sender, EntityBeforeEventArgs e) {
	}

	/// <summary>After the record was changed.</summary>
	public virtual void OnUpdated(object sender, EntityAfterEventArgs e) {
	}

	/// <summary>Before the record is added, with its defaults set.</summary>
	public virtual void OnInserting(object sender, EntityBeforeEventArgs e) {
	}

	/// <summary>After the record was added.</summary>
	public virtual void OnInserted(object sender, EntityAfterEventArgs e) {
	}

	/// <summary>Before the record is deleted.</summary>
	public virtual void OnDeleting(object sender, EntityBeforeEventArgs e) {
	}

	/// <summary>After the record was deleted.</summary>
	public virtual void OnDeleted(object sender, EntityAfterEventArgs e) {
	}
}
