using System.Text.Json.Nodes;
using Creatio.Site.Hosting.Authentication;
using static Creatio.Site.Tests.Hosting.DataService.Queries;

namespace Creatio.Site.Tests.Hosting.DataService;

/// <summary>What InsertQuery, UpdateQuery, DeleteQuery and BatchQuery do to records.</summary>
[TestFixture]
internal sealed class ChangeTests : DataServiceFixture {
	private const string TaskType = "fbe0acdc-cfc0-df11-b00f-001d60e938c6";

	[Test]
	public async Task Insert_ARecord_SavesItAsAPageDoes() {
		Guid id = Guid.NewGuid();

		JsonObject answer = await SendAsync(Insert("Contact", ("Id", id), ("Name", "Inserted"), ("Email", "Inserted@Example.com")));

		Assert.That(((bool)answer["success"]!, (int)answer["rowsAffected"]!, (Guid)answer["id"]!), Is.EqualTo((true, 1, id)));
		Assert.That(await SelectTextsAsync(Select("ContactCommunication", "SearchNumber").Where(Equal("Contact", id)), "SearchNumber"),
			Is.EqualTo(new[] { "inserted@example.com" }), "Contact's own behaviour took part");
	}

	[Test]
	public async Task Insert_WithoutSomeColumns_GivesThemTheirDefaults() {
		JsonObject added = await SendAsync(Insert("Activity", ("Title", "Inserted"), ("Notes", null)));

		JsonNode activity = (await SelectAsync(Select("Activity", "Type", "Notes").Where(Equal("Id", (Guid)added["id"]!)))).Single()!;

		Assert.That((string?)activity["Type"]!["value"], Is.EqualTo(TaskType));
		Assert.That((string?)activity["Notes"], Is.Empty);
	}

	[Test]
	public async Task Insert_WithoutARequiredColumn_IsAnsweredWithTheError() {
		JsonObject answer = await SendAsync(Insert("Contact", ("JobTitle", "Agent")));

		Assert.That(((bool)answer["success"]!, (string?)answer["errorInfo"]!["errorCode"]),
			Is.EqualTo((false, "RequiredColumnsEmptyValuesException")));
		Assert.That((string?)answer["errorInfo"]!["message"], Does.Contain("Name"));
	}

	[Test]
	public async Task Update_ARecord_ChangesOnlyTheGivenColumns() {
		Guid id = await AddContactAsync("Before", ("JobTitle", "Agent"));
		Guid other = await AddContactAsync("Other");

		JsonObject answer = await SendAsync(Update("Contact", id, ("Name", "After")));

		Assert.That((int)answer["rowsAffected"]!, Is.EqualTo(1));
		JsonNode contact = (await SelectAsync(Select("Contact", "Name", "JobTitle").Where(Equal("Id", id)))).Single()!;
		Assert.That(((string?)contact["Name"], (string?)contact["JobTitle"]), Is.EqualTo(("After", "Agent")));
		Assert.That(await SelectTextsAsync(Select("Contact", "Name").Where(Equal("Id", other)), "Name"), Is.EqualTo(new[] { "Other" }));
	}

	[Test]
	public async Task Delete_ARecord_RemovesIt() {
		Guid id = await AddContactAsync("Deleted");

		JsonObject first = await SendAsync(Delete("Contact", id));
		JsonObject second = await SendAsync(Delete("Contact", id));

		Assert.That(((int)first["rowsAffected"]!, (int)second["rowsAffected"]!), Is.EqualTo((1, 0)));
		Assert.That(await SelectAsync(Select("Contact", "Name").Where(Equal("Id", id))), Is.Empty);
	}

	[Test]
	public async Task Insert_IntoAnObjectThatTheUserMayNotChange_IsDenied() {
		JsonObject answer = await SendAsync(Insert("UsrTicket", ("UsrCode", "T-1")), OAuthClientStore.Outsider);

		Assert.That(((bool)answer["success"]!, (string?)answer["errorInfo"]!["errorCode"]), Is.EqualTo((false, "SecurityException")));
	}

	[Test]
	public async Task Batch_OfChanges_MakesThemInTheirOrder() {
		Guid id = Guid.NewGuid();

		JsonObject answer = await SendAsync(Batch(
			Insert("Contact", ("Id", id), ("Name", "Batch")), Update("Contact", id, ("Name", "Batch, changed"))));

		Assert.That(((bool)answer["success"]!, (bool)answer["hasErrors"]!), Is.EqualTo((true, false)));
		Assert.That(answer["queryResults"]!.AsArray().Select(result => (bool)result!["success"]!), Is.EqualTo(new[] { true, true }));
		Assert.That(await SelectTextsAsync(Select("Contact", "Name").Where(Equal("Id", id)), "Name"), Is.EqualTo(new[] { "Batch, changed" }));
	}

	[Test]
	public async Task Batch_OneOfItFails_StopsThere() {
		Guid id = Guid.NewGuid();

		JsonObject answer = await SendAsync(Batch(Insert("UsrMissing"), Insert("Contact", ("Id", id), ("Name", "Never added"))));

		Assert.That(((bool)answer["success"]!, (bool)answer["hasErrors"]!), Is.EqualTo((false, true)));
		Assert.That((string?)answer["responseStatus"]!["Message"], Does.Contain("UsrMissing"), "ATF.Repository reads the error here");
		Assert.That(await SelectAsync(Select("Contact", "Name").Where(Equal("Id", id))), Is.Empty);
	}
}
