using Terrasoft.Core.DB;
using static OpenCxHandoff.SiteTests.Handoffs;
using static OpenCxHandoff.SiteTests.SiteCase;

namespace OpenCxHandoff.SiteTests;

/// <summary>Which contact a visitor is.</summary>
[TestFixture(DatabaseEngine.Sqlite)]
[TestFixture(DatabaseEngine.PostgreSql)]
internal sealed class ContactTests(DatabaseEngine engine) : SiteFixture(engine) {
	[Test]
	public async Task Handoff_VerifiedEmailOfAContact_UsesThatContact() {
		Guid contactId = AddContact("Known Visitor", "Known.Visitor@Example.com");

		SiteCase found = await HandOverAsync(" known.visitor@example.COM ", isVerified: true);

		Assert.Multiple(() => {
			Assert.That(Text(found.Case, "ContactId"), Is.EqualTo(contactId.ToString()));
			Assert.That(Text(found.Session, "ContactId"), Is.EqualTo(contactId.ToString()));
			Assert.That(Text(found.Contact!, "Name"), Is.EqualTo("Known Visitor"), "the CRM's data stay");
		});
	}

	[Test]
	public async Task Handoff_VerifiedEmailOfNobody_CreatesAContact() {
		SiteCase found = await HandOverAsync("new.visitor@example.com", isVerified: true, name: "New Visitor");

		Assert.Multiple(() => {
			Assert.That(Text(found.Contact!, "Name"), Is.EqualTo("New Visitor"));
			Assert.That(Text(found.Contact!, "Email"), Is.EqualTo("new.visitor@example.com"));
			Assert.That(Site.Count("ContactCommunication", "SearchNumber", "new.visitor@example.com"), Is.EqualTo(1));
		});
	}

	[Test]
	public async Task Handoff_VerifiedEmailOfSeveralContacts_TakesTheOldestAndWarns() {
		Guid oldest = AddContact("First", "shared@example.com");
		AddContact("Second", "shared@example.com");

		Answer answer = await Site.HandOverAsync(Handoff().From("shared@example.com", isVerified: true));
		SiteCase found = await Site.GetCaseAsync(answer);

		Assert.Multiple(() => {
			Assert.That(Text(found.Case, "ContactId"), Is.EqualTo(oldest.ToString()));
			Assert.That(answer.Warnings.Single(), Does.StartWith("2 contacts"));
			Assert.That(Text(found.Note, "DetailedResult"), Does.Contain("2 contacts"));
		});
	}

	[Test]
	public async Task Handoff_UnverifiedEmailOfAContact_TouchesNoContact() {
		AddContact("Victim", "victim@example.com");
		int contacts = Site.Count("Contact");

		SiteCase found = await HandOverAsync("victim@example.com", isVerified: false, name: "Mallory");

		Assert.Multiple(() => {
			Assert.That(found.Contact, Is.Null);
			Assert.That(Site.Count("Contact"), Is.EqualTo(contacts));
			Assert.That(Text(found.Session, "VisitorEmail"), Is.EqualTo("victim@example.com"));
			Assert.That((bool)found.Session["IsVerified"]!, Is.False);
			Assert.That(Text(found.Note, "DetailedResult"), Does.Contain("Mallory, victim@example.com (not verified)"));
			Assert.That(Text(found.Case, "Subject"), Does.EndWith("Mallory (not verified)"));
		});
	}

	[Test]
	public async Task Handoff_VisitorVerifiedLater_JoinsSessionCaseAndContact() {
		string sessionId = NewSessionId();
		await Site.HandOverAsync(Handoff(sessionId, "evt-1", "m-1"));

		Answer later = await Site.HandOverAsync(Conversation(sessionId, "m-1", "m-2").From("later@example.com", isVerified: true));
		SiteCase found = await Site.GetCaseAsync(later);

		Assert.Multiple(() => {
			Assert.That(Text(found.Contact!, "Email"), Is.EqualTo("later@example.com"));
			Assert.That(Text(found.Session, "ContactId"), Is.EqualTo(Text(found.Case, "ContactId")));
			Assert.That((bool)found.Session["IsVerified"]!, Is.True);
			Assert.That(Text(found.Case, "Subject"), Does.EndWith("– Dana Levi"));
			Assert.That(found.Activities.Select(activity => Text(activity, "Title")), Has.One.EqualTo("Visitor verified"));
		});
	}

	[Test]
	public async Task Handoff_VerifiedAfterATypedEmailOfSomebodyElse_TouchesNoContact() {
		AddContact("Other victim", "other.victim@example.com");
		string sessionId = NewSessionId();
		await Site.HandOverAsync(Handoff(sessionId).From("other.victim@example.com", isVerified: false, name: "Mallory"));

		Answer answer = await Site.HandOverAsync(Conversation(sessionId).From(null, isVerified: true, name: "Mallory"));

		Assert.That((await Site.GetCaseAsync(answer)).Contact, Is.Null);
	}

	[Test]
	public async Task Handoff_ContactWasGivenAnotherEmail_CreatesOneContactForTheOldOne() {
		SiteCase first = await HandOverAsync("moved@example.com", isVerified: true);
		ChangeAddress(Guid.Parse(Text(first.Contact!, "Id")!), "elsewhere@example.com");

		await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Site.HandOverAsync(Handoff().From("moved@example.com", isVerified: true))));

		Assert.That(Site.Count("ContactCommunication", "SearchNumber", "moved@example.com"), Is.EqualTo(1));
	}

	[Test]
	public async Task Handoff_VerifiedWithoutAnEmail_OpensTheCaseWithoutAContact() {
		Answer answer = await Site.HandOverAsync(Handoff().From(null, isVerified: true));

		Assert.Multiple(() => {
			Assert.That(answer.CaseId, Is.Not.Null);
			Assert.That(answer.Warnings.Single(), Does.Contain("no usable e-mail"));
		});
	}

	private Guid AddContact(string name, string email) =>
		Site.Add("Contact", new Dictionary<string, object> { ["Name"] = name, ["Email"] = email });

	private void ChangeAddress(Guid contactId, string email) {
		Guid communicationId = Site.Use(userConnection => ((Select)new Select(userConnection)
			.Column("Id").From("ContactCommunication")
			.Where("ContactId").IsEqual(Column.Parameter(contactId)))
			.ExecuteScalar<Guid>());
		Site.Change("ContactCommunication", communicationId, "Number", email);
	}

	private async Task<SiteCase> HandOverAsync(string email, bool isVerified, string name = "Dana Levi") =>
		await Site.GetCaseAsync(await Site.HandOverAsync(Handoff().From(email, isVerified, name)));
}
