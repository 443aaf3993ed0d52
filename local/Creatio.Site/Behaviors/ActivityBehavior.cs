using System.Collections.Concurrent;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Behaviors;

/// <summary>
/// An activity has an owner, and the type of its category. Creatio also writes participants for owner and contact; they are
/// left out here, because no one reads them and they would hide how many rows a package itself writes.
/// </summary>
internal sealed class ActivityBehavior() : EntityBehavior("Activity") {
	private readonly ConcurrentDictionary<Guid, Guid> _typesByCategory = new();

	/// <inheritdoc/>
	protected override void BeforeSave(Entity entity, bool isNew) {
		// An owner that nobody set is filled by its default later on.
		if (entity.GetIsColumnValueLoaded("OwnerId") && entity.GetTypedColumnValue<Guid>("OwnerId") == Guid.Empty) {
			throw new InvalidOperationException("An activity needs an owner: set OwnerId.");
		}
		Guid category = entity.GetTypedColumnValue<Guid>("ActivityCategoryId");
		if (category != Guid.Empty && (isNew || category != entity.GetTypedOldColumnValue<Guid>("ActivityCategoryId"))) {
			entity.SetColumnValue("TypeId", _typesByCategory.GetOrAdd(category, ReadType, entity));
		}
	}

	private static Guid ReadType(Guid category, Entity entity) =>
		((Select)new Select(entity.UserConnection)
			.Column("ActivityTypeId")
			.From("ActivityCategory")
			.Where("Id").IsEqual(Column.Parameter(category))).ExecuteScalar<Guid>();
}
