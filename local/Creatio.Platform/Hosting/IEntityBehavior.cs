using Terrasoft.Core.Entities;

namespace Creatio.Platform.Hosting;

/// <summary>What the server does around the save of a base object, such as filling a case's description.</summary>
public interface IEntityBehavior {
	/// <summary>Runs in the saving thread and transaction, before required columns are checked; may throw to refuse.</summary>
	void OnSaving(Entity entity, bool isNew);

	/// <summary>Runs in the saving thread and transaction, after the row is written.</summary>
	void OnSaved(Entity entity, bool isNew);
}
