using Creatio.Platform.Hosting;

namespace Creatio.Site.Behaviors;

/// <summary>
/// What Creatio's own listeners do around a save, as far as a package for cases can notice it. Left out on purpose: reminders,
/// service terms, participants of activities and notifications, which concern no package that only writes cases.
/// </summary>
internal static class BaseBehaviors {
	/// <summary>One behaviour per object.</summary>
	public static IReadOnlyList<IEntityBehavior> All { get; } =
		[new CaseBehavior(), new ActivityBehavior(), new ContactBehavior(), new ContactCommunicationBehavior()];
}
