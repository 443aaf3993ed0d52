using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;
using Terrasoft.Core.DB;

namespace Creatio.Site.Tests.Installation;

[TestFixture]
internal sealed class DataInstallationTests : InstallationTest {
	private const string StatusDescriptor = "Data/UsrStatus/descriptor.json";
	private const string SettingDescriptor = "Data/SysSettings_UsrSample/descriptor.json";
	private const string StatusNames = "Data/UsrStatus/Localization/data.en-US.json";

	[Test]
	public void Install_LocalizedRows_WritesTheEnglishTextIntoTheRow() {
		InstalledSite site = Install(new SamplePackage());

		Assert.That(NameOf(site, SampleIds.OpenStatus), Is.EqualTo("Open"));
	}

	[Test]
	public void Install_LocalizedRows_KeepsOtherCulturesBesideTheRow() {
		InstalledSite site = Install(new SamplePackage());

		string german = InSite(site, userConnection => ((Select)new Select(userConnection).Column("Value").From("SysLocalizedValue")
			.Where("RecordId").IsEqual(Column.Parameter(Guid.Parse(SampleIds.OpenStatus)))
			.And("Culture").IsEqual(Column.Parameter("de-DE"))).ExecuteScalar<string>());

		Assert.That(german, Is.EqualTo("Offen"));
	}

	[Test]
	public void Install_RowThatRefersToALaterBinding_IsWrittenAfterIt() {
		InstalledSite site = Install(new SamplePackage());

		Assert.That(SettingOf(site), Is.EqualTo("https://example.com"));
	}

	[Test]
	public void Install_NewerVersionWithForcedColumn_OverwritesIt() {
		InSite(Install(new SamplePackage()), userConnection => Rename(userConnection, SampleIds.OpenStatus, "Waiting"));

		InstalledSite again = Install(new SamplePackage().Version("1.1.0")
			.Replace(StatusDescriptor, "\"IsForceUpdate\": false, \"IsKey\": false", "\"IsForceUpdate\": true, \"IsKey\": false"));

		Assert.That(NameOf(again, SampleIds.OpenStatus), Is.EqualTo("Open"));
	}

	// 0: every version inserts what is missing; 1: never inserts; 2: only with the package's first installation;
	// 3: only with the binding's own first installation.
	[TestCase(0, true, true)]
	[TestCase(1, false, false)]
	[TestCase(2, true, false)]
	[TestCase(3, true, false)]
	public void Install_RowMissing_InsertsItAsTheInstallTypeSays(int installType, bool first, bool second) {
		SamplePackage package = WithInstallType(installType);

		InstalledSite site = Install(package);
		Assert.That(Exists(site, SampleIds.DoneStatus), Is.EqualTo(first));
		InSite(site, DeleteStatuses);
		InstalledSite again = Install(package.Version("1.1.0"));

		Assert.That(Exists(again, SampleIds.DoneStatus), Is.EqualTo(second));
	}

	[TestCase(2, false)]
	[TestCase(3, true)]
	public void Install_BindingNewInALaterVersion_IsInsertedAsTheInstallTypeSays(int installType, bool expected) {
		Install(new SamplePackage()
			.Without(StatusDescriptor).Without("Data/UsrStatus/data.json").Without("Data/UsrStatus/filter.json")
			.Without(StatusNames).Without("Data/UsrStatus/Localization/data.de-DE.json"));

		InstalledSite site = Install(WithInstallType(installType).Version("1.1.0"));

		Assert.That(Exists(site, SampleIds.DoneStatus), Is.EqualTo(expected));
	}

	[Test]
	public void Install_RowFoundByAnotherKey_IsNotInsertedTwice() {
		Install(new SamplePackage());

		InstalledSite again = Install(new SamplePackage().Version("1.1.0")
			.Replace(SettingDescriptor, "\"IsKey\": true, \"ColumnName\": \"Id\"", "\"IsKey\": false, \"ColumnName\": \"Id\"")
			.Replace(SettingDescriptor, "\"IsKey\": false, \"ColumnName\": \"Code\"", "\"IsKey\": true, \"ColumnName\": \"Code\"")
			.Replace("Data/SysSettings_UsrSample/data.json", SampleIds.Setting, "5a000000-0000-4000-8000-0000000000ff"));

		Assert.That(InSite(again, userConnection => ((Select)new Select(userConnection).Column(Func.Count("Id")).From("SysSettings")
			.Where("Code").IsEqual(Column.Parameter("UsrSampleUrl"))).ExecuteScalar<int>()), Is.EqualTo(1));
	}

	[Test]
	public void Install_SeveralAtOnce_GivesOneSetOfRows() {
		string folder = new SamplePackage().WriteFolder(Folder);

		Assert.That(() => Parallel.For(0, 4, _ => Install([folder])), Throws.Nothing);

		Assert.That(Exists(Install([folder]), SampleIds.OpenStatus), Is.True);
	}

	[Test]
	public void Install_RowThatTheDatabaseRefuses_WritesNoRowAtAll() {
		Assert.That(() => Install(new SamplePackage().Replace("Data/AValueOfUsrSample/data.json",
			$"\"Value\": \"{SampleIds.Setting}\"", "\"Value\": \"11111111-1111-4111-8111-111111111111\"")),
			Throws.Exception);

		using var connection = Database.OpenConnection();
		using var command = connection.CreateCommand();
		command.CommandText = "SELECT COUNT(*) FROM \"CaseStatus\"";
		Assert.That(command.ExecuteScalar(), Is.EqualTo(0));
	}

	private static SamplePackage WithInstallType(int installType) =>
		new SamplePackage().Replace(StatusDescriptor, "\"InstallType\": 0", $"\"InstallType\": {installType}");

	private static string SettingOf(InstalledSite site) =>
		InSite(site, userConnection => SysSettings.GetValue(userConnection, "UsrSampleUrl", ""));

	private static string NameOf(InstalledSite site, string status) => InSite(site, userConnection =>
		((Select)new Select(userConnection).Column("Name").From("UsrStatus").Where("Id").IsEqual(Column.Parameter(Guid.Parse(status))))
			.ExecuteScalar<string>());

	private static bool Exists(InstalledSite site, string status) => NameOf(site, status) != null;

	private static void DeleteStatuses(UserConnection userConnection) => new Delete(userConnection).From("UsrStatus").Execute();

	private static void Rename(UserConnection userConnection, string status, string name) =>
		new Update(userConnection, "UsrStatus").Set("Name", Column.Parameter(name))
			.Where("Id").IsEqual(Column.Parameter(Guid.Parse(status))).Execute();
}
