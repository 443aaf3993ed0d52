using Creatio.Platform.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Installation.Packages;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Tests.Installation;

/// <summary>The facts of Creatio 8.1 that a package for cases relies on most.</summary>
[TestFixture]
internal sealed class BaseConfigurationTests : InstallationTest {
	private InstalledSite _site = null!;

	[SetUp]
	public void InstallWithoutPackages() => _site = Install((IReadOnlyList<string>)[]);

	[TestCase("Case", "117d32f9-8275-4534-8411-1c66115ce9cd", "Number")]
	[TestCase("Activity", "c449d832-a4cc-4b01-b9d5-8a12c42a9f89", "Title")]
	[TestCase("Contact", "16be3651-8fe2-4159-8dd0-a803d4683dd3", "Name")]
	[TestCase("SysSettings", "27aeadd6-d508-4572-8061-5b55b667c902", "Name")]
	[TestCase("CaseFile", "72deb8f3-0936-41ca-b4ae-102c6c4bf708", "Name")]
	[TestCase("SocialMessage", "b0e78c23-7095-4d59-b8eb-c10243bcd67b", "Message")]
	public void Object_HasItsIdAndDisplayColumn(string name, string uid, string display) {
		EntityModel entity = _site.Platform.Entities[name];

		Assert.That((entity.UId, entity.PrimaryDisplayColumnName), Is.EqualTo((Guid.Parse(uid), display)));
	}

	[TestCase("Case", "Subject", "ffe8526d-044f-4222-a1ef-fca83a0772d8", "5ca35f10-a101-4c67-a96a-383da6afacfc", true)]
	[TestCase("Case", "Owner", "70620d00-e4ea-48d1-9fdc-4572fcd8d41b", "b295071f-7ea9-4e62-8d1a-919bf3732ff2", false)]
	[TestCase("Case", "ParentActivity", "b59a15ea-751e-4fd8-8281-f1a3dc7190ff", "b295071f-7ea9-4e62-8d1a-919bf3732ff2", false)]
	[TestCase("Activity", "Title", "4dcf0a31-7fd7-4dba-a004-e413b1753431", "5ca35f10-a101-4c67-a96a-383da6afacfc", true)]
	[TestCase("Activity", "MessageType", "af5a73d3-20ec-4419-819b-1575ce196bd2", "b295071f-7ea9-4e62-8d1a-919bf3732ff2", false)]
	[TestCase("CaseStatus", "Name", "736c30a7-c0ec-4fa9-b034-2552b319b633", "ddb3a1ee-07e8-4d62-b7a9-d0e618b00fbd", true)]
	[TestCase("SysSettings", "Description", "9e53fd7c-dde4-4502-a64c-b9e34148108b", "c0f04627-4620-4bc0-84e5-9419dc8516b1", false)]
	[TestCase("SysSettingsValue", "TextValue", "af6013ce-7387-4619-b4f4-30c4276fcfac", "c0f04627-4620-4bc0-84e5-9419dc8516b1", false)]
	[TestCase("SysAdminOperation", "Code", "2aec9cef-232e-413a-9a5a-9ddde2e8a2af", "ddb3a1ee-07e8-4d62-b7a9-d0e618b00fbd", true)]
	public void Column_HasItsIdTypeAndRequirement(string entity, string name, string uid, string type, bool isRequired) {
		ColumnModel column = _site.Platform.Entities[entity].Columns.Single(other => other.Name == name);

		Assert.That((column.UId, column.DataValueTypeUId, column.IsRequired), Is.EqualTo((Guid.Parse(uid), Guid.Parse(type), isRequired)));
	}

	[TestCase("CaseStatus", "6e5f4218-f46b-1410-fe9a-0050ba5d6c38", "Canceled")]
	[TestCase("CaseOrigin", "019259af-ec9c-4c87-9565-3c00700c7875", "Chat")]
	[TestCase("ActivityStatus", "4bdbb88f-58e6-df11-971b-001d60e938c6", "Completed")]
	[TestCase("CommunicationType", "ee1c85c3-cfcb-df11-9b2a-001d60e938c6", "Email")]
	[TestCase("SysAdminUnit", "83a43ebc-f36b-1410-298d-001e8c82bcad", "System administrators")]
	public void Row_HasItsWellKnownId(string entity, string id, string name) {
		string stored = InSite(_site, userConnection => ((Select)new Select(userConnection).Column("Name").From(entity)
			.Where("Id").IsEqual(Column.Parameter(Guid.Parse(id)))).ExecuteScalar<string>());

		Assert.That(stored, Is.EqualTo(name));
	}

	[Test]
	public void Case_Saved_HasNumberStatusPriorityAndOrigin() {
		Guid id = Guid.NewGuid();
		InSite(_site, userConnection => {
			Entity incident = Create(userConnection, "Case");
			incident.PrimaryColumnValue = id;
			incident.SetColumnValue("Subject", "No light");
			incident.Save();
		});

		Entity saved = InSite(_site, userConnection => Fetch(userConnection, "Case", id));

		Assert.That(saved.GetTypedColumnValue<string>("Number"), Is.EqualTo("SR00000001"));
		Assert.That(saved.GetTypedColumnValue<string>("Symptoms"), Is.EqualTo("No light"));
		Assert.That(saved.GetTypedColumnValue<Guid>("StatusId"), Is.EqualTo(Guid.Parse("ae5f2f10-f46b-1410-fd9a-0050ba5d6c38")));
		Assert.That(saved.GetTypedColumnValue<Guid>("PriorityId"), Is.EqualTo(Guid.Parse("d9bd322c-f46b-1410-ee8c-0050ba5d6c38")));
		Assert.That(saved.GetTypedColumnValue<Guid>("OriginId"), Is.EqualTo(Guid.Parse("5e5e202a-f46b-1410-3692-0050ba5d6c38")));
	}

	[Test]
	public void Users_HaveAContactAndATimeZone() {
		using UserConnection agent = _site.Platform.Connect(SiteUsers.Agent);
		using UserConnection integration = _site.Platform.Connect(SiteUsers.Integration);

		Assert.That(agent.CurrentUser.ContactId, Is.Not.EqualTo(Guid.Empty));
		Assert.That(agent.CurrentUser.GetCurrentDateTime(), Is.EqualTo(Now.AddHours(1)));
		Assert.That(integration.CurrentUser.GetCurrentDateTime(), Is.EqualTo(Now));
	}

	[Test]
	public void Packages_OfTheBaseConfiguration_AreNotListedAsInstalled() {
		Assert.That(_site.Packages, Is.Empty.And.InstanceOf<IReadOnlyList<PackageDescriptor>>());
	}

	private static Entity Create(UserConnection userConnection, string name) {
		Entity entity = userConnection.EntitySchemaManager.GetInstanceByName(name).CreateEntity(userConnection);
		entity.SetDefColumnValues();
		return entity;
	}

	private static Entity Fetch(UserConnection userConnection, string name, Guid id) {
		Entity entity = userConnection.EntitySchemaManager.GetInstanceByName(name).CreateEntity(userConnection);
		Assert.That(entity.FetchFromDB(id), Is.True);
		return entity;
	}
}
