using static Creatio.Site.Tests.Installation.Sample.SampleIds;

namespace Creatio.Site.Tests.Installation.Sample;

/// <summary>The files of the sample package.</summary>
internal static class SampleFiles {
	public static IReadOnlyDictionary<string, string> All { get; } = new[] {
		[("descriptor.json", PackageDescriptor)],
		SampleSchemas.Status,
		SampleSchemas.Ticket,
		SampleSchemas.Case,
		SampleSchemas.Code,
		SampleSchemas.Process,
		SampleSchemas.Page,
		SampleData.Statuses,
		SampleData.Setting,
		SampleData.SettingValue
	}.SelectMany(files => files).ToDictionary(file => file.Path, file => file.Text);

	public static string DependentDescriptor => $$"""
		{ "Descriptor": {
			"UId": "{{DependentPackage}}", "Name": "UsrDependent",
			"DependsOn": [{ "UId": "{{Package}}", "Name": "UsrSample" }]
		} }
		""";

	private static string PackageDescriptor => $$"""
		{ "Descriptor": {
			"UId": "{{Package}}", "PackageVersion": "1.0.0", "Name": "UsrSample", "Type": 0, "ProjectPath": "",
			"ModifiedOnUtc": "\/Date(1735689600000)\/", "Maintainer": "Sample",
			"DependsOn": [
				{ "UId": "06d9ef10-51d8-122c-8933-9212e84236c9", "PackageVersion": "7.8.0", "Name": "CrtBase" },
				{ "UId": "83b1062a-d944-eba7-a72b-5400034c6223", "PackageVersion": "7.8.0", "Name": "CrtCaseManagmentObject" }
			]
		} }
		""";
}
