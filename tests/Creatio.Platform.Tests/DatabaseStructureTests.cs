using Creatio.Platform.Hosting;
using Creatio.Platform.Tests.Support;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Platform.Tests;

public class DatabaseStructureTests(DatabaseEngine engine) : PlatformTests(engine) {
	[Test]
	public void Update_StructureIsUpToDate_KeepsTheRows() {
		Site.CreatePlatform().UpdateDatabaseStructure();

		Assert.That(TestSite.Count(Connection, "Contact"), Is.EqualTo(1));
	}

	[Test]
	public void Update_ObjectGotColumns_AddsThemToTheRows() {
		CreatioPlatform platform = Site.CreatePlatform();
		EntityModel contact = platform.Entities["Contact"];
		Add(contact, "Nickname", DataValueType.ShortTextDataValueTypeUId);
		Add(contact, "Manager", DataValueType.LookupDataValueTypeUId).ReferenceSchemaUId = contact.UId;

		platform.UpdateDatabaseStructure();

		using UserConnection connection = platform.Connect(TestSite.Olga);
		Entity olga = TestSite.Fetch(connection, "Contact", TestSite.OlgasContact);
		Assert.That(olga.GetColumnValue("Nickname"), Is.EqualTo(""));
		Assert.That(olga.GetColumnValue("ManagerId"), Is.Null);
	}

	[Test]
	public void Update_LookupToAnObjectThatIsNotInstalled_AcceptsAnyId() {
		CreatioPlatform platform = Site.CreatePlatform();
		Add(platform.Entities["Contact"], "Account", DataValueType.LookupDataValueTypeUId).ReferenceSchemaUId = Guid.NewGuid();
		platform.UpdateDatabaseStructure();
		using UserConnection connection = platform.Connect(TestSite.Olga);

		Entity contact = TestSite.CreateEntity(connection, "Contact", ("Name", "Dana"), ("AccountId", Guid.NewGuid()));

		Assert.That(contact.Save(), Is.True);
	}

	private static ColumnModel Add(EntityModel entity, string name, Guid dataValueTypeUId) {
		ColumnModel column = new() { UId = Guid.NewGuid(), Name = name, DataValueTypeUId = dataValueTypeUId };
		entity.Columns.Add(column);
		return column;
	}
}
