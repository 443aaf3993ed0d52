using Creatio.Packages;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Installation;

/// <summary>Each malformed file stops the installation with an error that names the file and the key at fault.</summary>
[TestFixture]
internal sealed class MalformedPackageTests : InstallationTest {
	private const string Ticket = "Schemas/UsrTicket/metadata.json";
	private const string Page = "Schemas/UsrSamplePage/UsrSamplePage.js";
	private const string TicketResource = "Resources/UsrTicket.Entity/resource.en-US.xml";
	private const string StatusBinding = "Data/UsrStatus/descriptor.json";
	private const string StatusRows = "Data/UsrStatus/data.json";
	private const string Unknown = "11111111-1111-4111-8111-111111111111";

	[TestCase("descriptor.json", "UsrSample", "UsrOther", "Descriptor.Name")]
	[TestCase("descriptor.json", "06d9ef10-51d8-122c-8933-9212e84236c9", Unknown, "Descriptor.DependsOn")]
	[TestCase("descriptor.json", "\"Type\": 0,", "\"Type\": 0,,", "line 2")]
	[TestCase("descriptor.json", SampleIds.Package, "not an id", "Descriptor.UId")]
	[TestCase("Schemas/UsrTicket/descriptor.json", "\"Name\": \"UsrTicket\"", "\"Name\": \"UsrOther\"", "Descriptor.Name")]
	[TestCase("Schemas/UsrTicket/descriptor.json", "1bab9dcf-17d5-49f8-9536-8e0064f1dce0", Unknown, "Descriptor.Parent.UId")]
	[TestCase("Schemas/UsrTicket/descriptor.json", "EntitySchemaManager", "NoSuchManager", "Descriptor.ManagerName")]
	[TestCase("Schemas/Case/descriptor.json", "\"Name\": \"Case\", \"Mod", "\"Name\": \"Activity\", \"Mod", "Descriptor.Name")]
	[TestCase("Schemas/Case/descriptor.json", "\"Name\": \"Case\" }", "\"Name\": \"Activity\" }", "Descriptor.Parent.Name")]
	[TestCase("Schemas/UsrSampleText/metadata.json", SampleIds.CodeSchema, Unknown, "MetaData.Schema.UId")]
	[TestCase("Schemas/UsrSampleText/metadata.json", SampleIds.Package, Unknown, "MetaData.Schema.B6")]
	[TestCase("Schemas/UsrSampleText/metadata.json", "UsrSampleText", "UsrOther", "MetaData.Schema.A2")]
	[TestCase("Schemas/UsrSampleText/metadata.json", "SourceCodeSchemaManager", "ProcessSchemaManager", "MetaData.Schema.ManagerName")]
	[TestCase("Schemas/UsrSampleProcess/metadata.json", "{\"MetaData\"", "{\"Meta\"", "MetaData")]
	[TestCase("Schemas/UsrSamplePage/metadata.json", SampleIds.PageSchema, Unknown, "MetaData.Schema.UId")]
	[TestCase("Schemas/UsrSamplePage/metadata.json", SampleIds.PageTemplate, Unknown, "MetaData.Schema.HD1")]
	[TestCase("Schemas/UsrSamplePage/metadata.json", "B7 false", "B7 true", "MetaData.Schema.B7")]
	[TestCase(Page, "define(\"UsrSamplePage\"", "define(\"UsrOtherPage\"", "define")]
	[TestCase(Page, "/**SCHEMA_DEPS*/,", ",", "SCHEMA_DEPS")]
	[TestCase(Page, "\"name\": \"Tabs\"", "name: \"Tabs\"", "SCHEMA_VIEW_CONFIG_DIFF")]
	[TestCase(Ticket, SampleIds.TicketSchema, Unknown, "MetaData.Schema.UId")]
	[TestCase(Ticket, "= MetaData.Schema.A2", "* MetaData.Schema.A2", "MetaData.Schema.UId")]
	[TestCase(Ticket, "= MetaData.Schema.A2", "= Schema.A2", "line 2")]
	[TestCase(Ticket, "\"E2\": 1", "\"E2\": one", "MetaData.Schema.D2")]
	[TestCase(Ticket, "325a73b8-0f47-44a0-8412-7606f78003ac", Unknown, "MetaData.Schema.D2.[\"" + SampleIds.CodeColumn + "\"].S2")]
	[TestCase(Ticket, SampleIds.StatusSchema, Unknown, "MetaData.Schema.D2.[\"" + SampleIds.StatusColumn + "\"].S4")]
	[TestCase(Ticket, "\"G1\": \"" + SampleIds.CodeColumn, "\"G1\": \"" + Unknown,
		"MetaData.Schema.D6.[\"" + SampleIds.CodeIndex + "\"].F4[0].G1")]
	[TestCase(Ticket, "\"A2\": \"UsrCode\"", "\"A2\": \"Name\", \"A2\": \"UsrCode\"", "MetaData.Schema.D2")]
	[TestCase(Ticket, "\"A2\": \"UsrCount\"", "\"A2\": \"UsrCode\"", "MetaData.Schema.D2.[\"" + SampleIds.CodeColumn + "\"].A2")]
	[TestCase(TicketResource, "</Resources>", "", "line 5")]
	[TestCase(TicketResource, "Culture=\"en-US\"", "Culture=\"de-DE\"", "Resources.Culture")]
	[TestCase(TicketResource, "Columns.UsrCode.Caption", "Caption", "Caption")]
	[TestCase(StatusBinding, "\"UsrStatus\", \"InstallType\"", "\"X\", \"InstallType\"", "Descriptor.Name")]
	[TestCase(StatusBinding, SampleIds.StatusSchema, Unknown, "Descriptor.Schema.UId")]
	[TestCase(StatusBinding, "\"ColumnName\": \"Name\"", "\"ColumnName\": \"Title\"", "Descriptor.Columns[1].ColumnName")]
	[TestCase(StatusBinding, "736c30a7-c0ec-4fa9-b034-2552b319b633", Unknown, "Descriptor.Columns[1].ColumnUId")]
	[TestCase(StatusBinding, "\"InstallType\": 0", "\"InstallType\": 9", "Descriptor.InstallType")]
	[TestCase(StatusRows, SampleIds.OpenStatus, "null", "PackageData[0].Row")]
	[TestCase(StatusRows, "ae0e45ca-c495-4fe7-a39d-3ab7278e1617", Unknown, "PackageData[0].Row[0].SchemaColumnUId")]
	[TestCase(StatusRows, SampleIds.OpenStatus, "first", "PackageData[0].Row[0].Value")]
	[TestCase("Data/UsrStatus/Localization/data.de-DE.json", SampleIds.OpenStatus, Unknown, "PackageData[0].Row")]
	[TestCase("Data/AValueOfUsrSample/data.json", "true", "\"yes\"", "PackageData[0].Row[3].Value")]
	public void Install_MalformedFile_NamesFileAndKey(string path, string old, string replacement, string key) {
		SamplePackage package = new SamplePackage().Replace(path, old, replacement);

		PackageInstallException exception = InstallExpectingFault(package);

		Assert.That(exception.Path, Does.EndWith("UsrSample/" + path));
		Assert.That(exception.Key, Is.EqualTo(key));
		Assert.That(exception.Message, Does.Contain(path).And.Contain(key).And.EndWith("."));
	}

	[TestCase("descriptor.json")]
	[TestCase("Schemas/UsrTicket/descriptor.json")]
	[TestCase("Schemas/UsrTicket/metadata.json")]
	[TestCase("Schemas/UsrTicket/properties.json")]
	[TestCase("Schemas/UsrSampleText/UsrSampleText.cs")]
	[TestCase("Schemas/UsrSamplePage/UsrSamplePage.js")]
	[TestCase("Data/UsrStatus/descriptor.json")]
	[TestCase("Data/UsrStatus/data.json")]
	[TestCase("Data/UsrStatus/filter.json")]
	public void Install_FileMissing_NamesTheFile(string path) {
		PackageInstallException exception = InstallExpectingFault(new SamplePackage().Without(path));

		Assert.That(exception.Path, Does.EndWith("UsrSample/" + path));
		Assert.That(exception.Message, Does.EndWith("the file is missing."));
	}

	[Test]
	public void Install_MalformedFile_LeavesTheDatabaseUntouched() {
		InstallExpectingFault(new SamplePackage().Without("Data/UsrStatus/data.json"));

		using var connection = Database.OpenConnection();
		Assert.That(Database.GetTableNames(connection), Is.Empty);
	}

	private PackageInstallException InstallExpectingFault(SamplePackage package) =>
		Assert.Throws<PackageInstallException>(() => Install(package))!;
}
