using Creatio.Platform.Hosting;
using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Tests.Installation;

[TestFixture]
internal sealed class EntityInstallationTests : InstallationTest {
	[Test]
	public void Install_NewObject_HasInheritedAndOwnColumnsInTheOrderGiven() {
		EntityModel ticket = Install(new SamplePackage()).Platform.Entities["UsrTicket"];

		Assert.That(ticket.Columns.Select(column => column.Name), Is.EqualTo(
			["Id", "UsrCount", "CreatedOn", "CreatedBy", "ModifiedOn", "ModifiedBy", "ProcessListeners", "UsrCode", "UsrStatus"]));
	}

	[Test]
	public void Install_NewObject_HasWhatItsMetadataSays() {
		EntityModel ticket = Install(new SamplePackage()).Platform.Entities["UsrTicket"];
		ColumnModel code = ticket.Columns.Single(column => column.Name == "UsrCode");
		ColumnModel count = ticket.Columns.Single(column => column.Name == "UsrCount");

		Assert.That(ticket.UId, Is.EqualTo(Guid.Parse(SampleIds.TicketSchema)));
		Assert.That(ticket.PrimaryDisplayColumnName, Is.EqualTo("UsrCode"));
		Assert.That(ticket.IsAdministratedByOperations, Is.True);
		Assert.That(ticket.Indexes.Single().IsUnique, Is.True);
		Assert.That(ticket.Indexes.Single().ColumnNames, Is.EqualTo(["UsrCode"]));
		Assert.That(code.IsRequired, Is.True);
		Assert.That((count.DefaultSource, count.DefaultValue), Is.EqualTo((ColumnDefaultSource.Constant, "5")));
	}

	[Test]
	public void Install_Resources_GiveCaptionsAndTexts() {
		CreatioPlatform platform = Install(new SamplePackage()).Platform;
		EntityModel ticket = platform.Entities["UsrTicket"];

		Assert.That(ticket.Caption, Is.EqualTo("Ticket"));
		Assert.That(ticket.Columns.Single(column => column.Name == "UsrCode").Caption, Is.EqualTo("Code"));
		Assert.That(ticket.Columns.Single(column => column.Name == "CreatedOn").Caption, Is.EqualTo("Created on"));
		Assert.That(platform.Resources[("de-DE", "UsrTicket", "Columns.UsrCode.Caption")], Is.EqualTo("Nummer"));
		Assert.That(platform.Resources[("en-US", "UsrSampleText", "LocalizableStrings.Hello.Value")], Is.EqualTo("Hello"));
	}

	[Test]
	public void Install_ReplacingObject_AddsColumnsToTheObjectThatItReplaces() {
		EntityModel incident = Install(new SamplePackage()).Platform.Entities["Case"];

		Assert.That(incident.UId, Is.EqualTo(Guid.Parse("117d32f9-8275-4534-8411-1c66115ce9cd")));
		Assert.That(incident.Caption, Is.EqualTo("Case"));
		Assert.That(incident.PrimaryDisplayColumnName, Is.EqualTo("Number"));
		Assert.That(incident.Columns.Single(column => column.Name == "UsrRank").Caption, Is.EqualTo("Rank"));
		Assert.That(incident.Columns.Select(column => column.Name), Does.Contain("Subject"));
	}

	[Test]
	public void Install_UniqueIndex_RefusesASecondRowWithTheSameValue() {
		InstalledSite site = Install(new SamplePackage());

		InSite(site, userConnection => CreateTicket(userConnection, "A-1").Save());

		Assert.That(() => InSite(site, userConnection => CreateTicket(userConnection, "A-1").Save()),
			Throws.TypeOf<DbOperationException>());
	}

	private static Entity CreateTicket(UserConnection userConnection, string code) {
		Entity ticket = userConnection.EntitySchemaManager.GetInstanceByName("UsrTicket").CreateEntity(userConnection);
		ticket.SetDefColumnValues();
		ticket.SetColumnValue("UsrCode", code);
		return ticket;
	}
}
