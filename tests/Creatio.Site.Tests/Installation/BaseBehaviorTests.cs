using Creatio.Site.Installation;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Tests.Installation;

/// <summary>What Creatio's own listeners do when a record is saved.</summary>
[TestFixture]
internal sealed class BaseBehaviorTests : InstallationTest {
	private static readonly Guid _meeting = new("42c74c49-58e6-df11-971b-001d60e938c6");
	private static readonly Guid _emailCategory = new("8038a396-7825-e011-8165-00155d043204");
	private static readonly Guid _emailType = new("e2831dec-cfc0-df11-b00f-001d60e938c6");

	private InstalledSite _site = null!;
	private UserConnection _userConnection = null!;

	[SetUp]
	public void Connect() {
		_site = Install((IReadOnlyList<string>)[]);
		_userConnection = _site.Platform.Connect(SiteUsers.Integration);
	}

	[TearDown]
	public void Disconnect() => _userConnection.Dispose();

	[Test]
	public void Case_WithDescription_KeepsIt() {
		Entity incident = Create("Case", ("Subject", "No light"), ("Symptoms", "The lamp is dark."));

		Assert.That(incident.GetTypedColumnValue<string>("Symptoms"), Is.EqualTo("The lamp is dark."));
	}

	[Test]
	public void Contact_Saved_HasSearchableCommunicationOptions() {
		Create("Contact", ("Name", "Dana Levi"), ("Email", " Dana@Example.com"), ("MobilePhone", "+1 (555) 0100"));

		Assert.That(SearchNumbers(), Is.EquivalentTo(["dana@example.com", "00105551"]));
	}

	[Test]
	public void Contact_SavedAgain_DoesNotRepeatItsCommunicationOptions() {
		Entity contact = Create("Contact", ("Name", "Dana Levi"), ("Email", "dana@example.com"));

		contact.SetColumnValue("Email", "other@example.com");
		contact.Save();
		contact.SetColumnValue("Email", "dana@example.com");
		contact.Save();

		Assert.That(SearchNumbers(), Is.EquivalentTo(["dana@example.com", "other@example.com"]));
	}

	[Test]
	public void Activity_WithoutOwner_IsRefused() {
		Assert.That(() => Create("Activity", ("Title", "Hello"), ("OwnerId", Guid.Empty)),
			Throws.InvalidOperationException.With.Message.EqualTo("An activity needs an owner: set OwnerId."));
	}

	[Test]
	public void Activity_Saved_HasTheTypeOfItsCategory() {
		Entity activity = Create("Activity", ("Title", "Hello"), ("ActivityCategoryId", _emailCategory));
		Guid first = activity.GetTypedColumnValue<Guid>("TypeId");

		activity.SetColumnValue("ActivityCategoryId", _meeting);
		activity.Save();

		Assert.That(first, Is.EqualTo(_emailType));
		Assert.That(activity.GetTypedColumnValue<Guid>("TypeId"), Is.Not.EqualTo(_emailType));
	}

	private Entity Create(string name, params (string Column, object Value)[] values) {
		Entity entity = _userConnection.EntitySchemaManager.GetInstanceByName(name).CreateEntity(_userConnection);
		entity.SetDefColumnValues();
		foreach ((string column, object value) in values) {
			entity.SetColumnValue(column, value);
		}
		entity.Save();
		return entity;
	}

	private List<string> SearchNumbers() {
		List<string> numbers = [];
		new Select(_userConnection).Column("SearchNumber").From("ContactCommunication")
			.ExecuteReader(reader => numbers.Add(reader.GetString(0)));
		return numbers;
	}
}
