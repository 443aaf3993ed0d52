using Terrasoft.Core.Entities;

namespace Creatio.Site.Behaviors;

/// <summary>A case without a description takes its subject for one.</summary>
internal sealed class CaseBehavior() : EntityBehavior("Case") {
	/// <inheritdoc/>
	protected override void BeforeSave(Entity entity, bool isNew) {
		bool isKnown = isNew || entity.GetIsColumnValueLoaded("Symptoms");
		if (isKnown && string.IsNullOrEmpty(entity.GetTypedColumnValue<string>("Symptoms"))) {
			entity.SetColumnValue("Symptoms", entity.GetTypedColumnValue<string>("Subject"));
		}
	}
}
