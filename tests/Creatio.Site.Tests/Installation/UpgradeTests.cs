using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Tests.Installation;

/// <summary>Another version of a package on a database that has one already.</summary>
[TestFixture]
internal sealed class UpgradeTests : InstallationTest {
	private const string NewStatus = "5a000000-0000-4000-8000-000000000073";

	private static SamplePackage NewerVersion => new SamplePackage().Version("1.1.0");

	[Test]
	public void Install_NewerVersion_KeepsWhatAnAdministratorChanged() {
		InSite(Install(new SamplePackage()), userConnection => {
			SysSettings.SetDefValue(userConnection, "UsrSampleUrl", "https://own.example");
			new Update(userConnection, "UsrStatus").Set("Name", Column.Parameter("Waiting"))
				.Where("Id").IsEqual(Column.Parameter(Guid.Parse(SampleIds.OpenStatus))).Execute();
		});

		InstalledSite site = Install(NewerVersion);

		Assert.That(InSite(site, userConnection => SysSettings.GetValue(userConnection, "UsrSampleUrl", "")), Is.EqualTo("https://own.example"));
		Assert.That(NamesOfStatuses(site), Is.EquivalentTo(["Waiting", "Done"]));
	}

	[Test]
	public void Install_NewerVersionWithColumns_AddsThemEmptyToTheRowsOfUsers() {
		InSite(Install(new SamplePackage()), userConnection => AddTicket(userConnection, "A-1"));

		InstalledSite site = Install(NewerVersion.Replace("Schemas/UsrTicket/metadata.json", "~ MetaData.Schema.D2", $$"""
			+ MetaData.Schema.D2 {
			  "UId": "5a000000-0000-4000-8000-000000000025",
			  "A2": "UsrNote",
			  "S2": "ddb3a1ee-07e8-4d62-b7a9-d0e618b00fbd",
			  "E2": 1
			}
			+ MetaData.Schema.D2 {
			  "UId": "5a000000-0000-4000-8000-000000000026",
			  "A2": "UsrNextStatus",
			  "S2": "b295071f-7ea9-4e62-8d1a-919bf3732ff2",
			  "S4": "{{SampleIds.StatusSchema}}"
			}
			~ MetaData.Schema.D2
			"""));

		InSite(site, userConnection => {
			Entity ticket = userConnection.EntitySchemaManager.GetInstanceByName("UsrTicket").CreateEntity(userConnection);
			Assert.That(ticket.FetchFromDB("UsrCode", "A-1"), Is.True);
			Assert.That(ticket.GetTypedColumnValue<string>("UsrNote"), Is.Empty);
			Assert.That(ticket.GetTypedColumnValue<Guid>("UsrNextStatusId"), Is.EqualTo(Guid.Empty));
			Assert.That(ticket.GetTypedColumnValue<int>("UsrCount"), Is.EqualTo(5), "a column that was there keeps its value");
		});
	}

	[Test]
	public void Install_NewerVersionWithOtherRows_AddsThemAndKeepsThoseThatAreThere() {
		Install(new SamplePackage());

		InstalledSite site = Install(NewerVersion
			.Replace("Data/UsrStatus/data.json", SampleIds.DoneStatus, NewStatus)
			.Replace("Data/UsrStatus/Localization/data.en-US.json", SampleIds.DoneStatus, NewStatus)
			.Replace("Data/UsrStatus/Localization/data.en-US.json", "\"Done\"", "\"Cancelled\""));

		Assert.That(NamesOfStatuses(site), Is.EquivalentTo(["Open", "Done", "Cancelled"]));
	}

	[Test]
	public void Install_NewerVersion_WritesNoRowTwice() {
		InstalledSite site = Install(new SamplePackage());
		Dictionary<string, int> before = CountRows(site);

		Assert.That(CountRows(Install(NewerVersion)), Is.EqualTo(before));
	}

	[Test]
	public void Install_NewerVersion_IsTheOneThatTheSiteHas() {
		Install(new SamplePackage());

		InstalledSite site = Install(NewerVersion);

		Assert.That(InSite(site, userConnection => ((Select)new Select(userConnection).Column("Version").From("SysPackage")
			.Where("Name").IsEqual(Column.Parameter("UsrSample"))).ExecuteScalar<string>()), Is.EqualTo("1.1.0"));
	}

	[Test]
	public void Install_SameVersionWithOtherRows_WritesNone() {
		Install(new SamplePackage());

		InstalledSite site = Install(new SamplePackage()
			.Replace("Data/UsrStatus/data.json", SampleIds.DoneStatus, NewStatus)
			.Replace("Data/UsrStatus/Localization/data.en-US.json", SampleIds.DoneStatus, NewStatus));

		Assert.That(NamesOfStatuses(site), Is.EquivalentTo(["Open", "Done"]));
	}

	private static void AddTicket(UserConnection userConnection, string code) {
		Entity ticket = userConnection.EntitySchemaManager.GetInstanceByName("UsrTicket").CreateEntity(userConnection);
		ticket.SetDefColumnValues();
		ticket.SetColumnValue("UsrCode", code);
		ticket.Save();
	}

	private static List<string> NamesOfStatuses(InstalledSite site) => InSite(site, userConnection => {
		EntitySchemaQuery query = new(userConnection.EntitySchemaManager, "UsrStatus");
		query.AddColumn("Name");
		return query.GetEntityCollection(userConnection).Select(status => status.GetTypedColumnValue<string>("Name")).ToList();
	});

	private static Dictionary<string, int> CountRows(InstalledSite site) => InSite(site, userConnection =>
		site.Platform.Entities.Keys.ToDictionary(
			name => name,
			name => new Select(userConnection).Column(Func.Count("Id")).From(name).ExecuteScalar<int>()));
}
