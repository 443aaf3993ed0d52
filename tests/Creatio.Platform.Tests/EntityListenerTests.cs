using System.Reflection;
using Creatio.Platform.Hosting;
using Creatio.Platform.Tests.Support;
using Terrasoft.Core.Entities;
using Terrasoft.Core.Entities.Events;

namespace Creatio.Platform.Tests;

/// <summary>Contacts have a listener and a behavior, which write down what they are told.</summary>
public class EntityListenerTests(DatabaseEngine engine) : PlatformTests(engine) {
	private static readonly AsyncLocal<List<string>> _calls = new();

	private static List<string> Calls => _calls.Value!;

	[SetUp]
	public void RegisterListeners() {
		_calls.Value = [];
		Site.Platform.RegisterListeners(Assembly.GetExecutingAssembly());
		Site.Platform.Behaviors.Add(new RecordingBehavior());
	}

	[Test]
	public void Save_NewRecord_NotifiesInOrder() {
		TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana")).Save();

		Assert.That(Calls, Is.EqualTo(new[] {
			"behavior saving new", "OnSaving New", "OnInserting New", "OnInserted NotChanged", "OnSaved NotChanged", "behavior saved new"
		}));
	}

	[Test]
	public void Save_ChangedRecord_NotifiesInOrder() {
		Entity contact = TestSite.Fetch(Connection, "Contact", TestSite.OlgasContact);
		contact.SetColumnValue("Age", 42);

		contact.Save();

		Assert.That(Calls, Is.EqualTo(new[] {
			"behavior saving", "OnSaving Changed", "OnUpdating Changed", "OnUpdated NotChanged", "OnSaved NotChanged", "behavior saved"
		}));
	}

	[Test]
	public void Save_ObjectThatNobodyListensTo_NotifiesNoListener() {
		TestSite.CreateEntity(Connection, "Session", ("SessionId", "s-1")).Save();

		Assert.That(Calls, Is.EqualTo(new[] { "behavior saving new", "behavior saved new" }));
	}

	[Test]
	public void Save_ListenerSetsARequiredValue_IsSaved() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Age", ContactListener.NamelessAge));

		contact.Save();

		Assert.That(contact.GetTypedColumnValue<string>("Name"), Is.EqualTo("Nameless"));
	}

	[Test]
	public void Save_ListenerCancels_WritesNothing() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", ContactListener.CanceledName));

		Assert.That(contact.Save(), Is.False);
		Assert.That(contact.ExistInDB("Name", ContactListener.CanceledName), Is.False);
	}

	[Test]
	public void Save_ListenerThrows_BreaksTheSave() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", ContactListener.RefusedName));

		Assert.That(() => contact.Save(), Throws.InvalidOperationException);
		Assert.That(contact.ExistInDB("Name", ContactListener.RefusedName), Is.False);
	}

	[Test]
	public void OnUpdated_ChangedRecord_TellsOldAndNewValues() {
		Entity contact = TestSite.Fetch(Connection, "Contact", TestSite.OlgasContact);
		contact.SetColumnValue("Name", ContactListener.ReportedName);

		contact.Save();

		Assert.That(Calls, Has.Member($"Name: Olga Petrova -> {ContactListener.ReportedName}"));
	}

	[Test]
	public void Delete_ExistingRecord_NotifiesBeforeAndAfter() {
		Entity contact = TestSite.CreateEntity(Connection, "Contact", ("Name", "Dana"));
		contact.Save();
		Calls.Clear();

		contact.Delete();

		Assert.That(Calls, Is.EqualTo(new[] { "OnDeleting NotChanged", "OnDeleted Deleted" }));
	}

	private sealed class RecordingBehavior : IEntityBehavior {
		public void OnSaving(Entity entity, bool isNew) => Calls.Add(isNew ? "behavior saving new" : "behavior saving");

		public void OnSaved(Entity entity, bool isNew) => Calls.Add(isNew ? "behavior saved new" : "behavior saved");
	}

	[EntityEventListener(SchemaName = "Contact")]
	public sealed class ContactListener : BaseEntityEventListener {
		public const int NamelessAge = 99;
		public const string CanceledName = "Canceled";
		public const string RefusedName = "Refused";
		public const string ReportedName = "Reported";

		public override void OnSaving(object sender, EntityBeforeEventArgs e) {
			Record(sender, nameof(OnSaving));
			Entity contact = (Entity)sender;
			if (contact.GetTypedColumnValue<int>("Age") == NamelessAge) {
				contact.SetColumnValue("Name", "Nameless");
			}
			e.IsCanceled = contact.GetTypedColumnValue<string>("Name") == CanceledName;
		}

		public override void OnInserting(object sender, EntityBeforeEventArgs e) {
			Record(sender, nameof(OnInserting));
			if (((Entity)sender).PrimaryDisplayColumnValue == RefusedName) {
				throw new InvalidOperationException("This contact is refused.");
			}
		}

		public override void OnUpdated(object sender, EntityAfterEventArgs e) {
			Record(sender, nameof(OnUpdated));
			EntityColumnValue? name = e.ModifiedColumnValues.FindByName("Name");
			if (name != null) {
				Calls.Add($"Name: {name.OldValue} -> {name.Value}");
			}
		}

		public override void OnUpdating(object sender, EntityBeforeEventArgs e) => Record(sender, nameof(OnUpdating));

		public override void OnInserted(object sender, EntityAfterEventArgs e) => Record(sender, nameof(OnInserted));

		public override void OnSaved(object sender, EntityAfterEventArgs e) => Record(sender, nameof(OnSaved));

		public override void OnDeleting(object sender, EntityBeforeEventArgs e) => Record(sender, nameof(OnDeleting));

		public override void OnDeleted(object sender, EntityAfterEventArgs e) => Record(sender, nameof(OnDeleted));

		private static void Record(object sender, string call) => Calls.Add($"{call} {((Entity)sender).StoringState}");
	}
}
