using Creatio.PackageChecker.Tests.Samples;

namespace Creatio.PackageChecker.Tests;

/// <summary>Rule 3: a package depends on the owners of the schemas that it refers to.</summary>
[TestFixture]
internal sealed class ReachableOwnersTests : CheckerFixture {
	private const string Rule = "03-reachable-owners";
	private const string Session = "Schemas/OpenCxSession/metadata.json";

	[Test]
	public void Check_OwnerOfAnObjectNotAmongTheDependencies_NamesEachReference() {
		Handoff.Set("descriptor.json", "Descriptor.DependsOn", """
			[ { "UId": "06d9ef10-51d8-122c-8933-9212e84236c9", "Name": "CrtBase" } ]
			""");

		IReadOnlyList<Finding> findings = Check(Handoff);

		Assert.That(findings.Select(finding => finding.Rule), Is.All.EqualTo(Rule));
		Assert.That(findings.Select(finding => finding.Problem),
			Is.All.EqualTo("the package does not depend on CrtCaseManagmentObject, which owns Case")
				.Or.EqualTo("the package does not depend on CrtCaseManagmentObject, which owns CaseStatus"));
		Assert.That(findings.Select(finding => finding.File[(Handoff.Location.Length + 1)..]), Is.SupersetOf(new[] {
			Session, "Schemas/OpenCxCaseClosed/metadata.json", "Data/SysSettings_OpenCxHandoffLookup/data.json"
		}));
	}

	[Test]
	public void Check_OwnerReachedThroughAnotherPackage_FindsNothing() {
		Handoff.Set("descriptor.json", "Descriptor.DependsOn", """
			[ { "UId": "83b1062a-d944-eba7-a72b-5400034c6223", "Name": "CrtCaseManagmentObject" } ]
			""");

		AssertFinds([Handoff]);
	}

	[Test]
	public void Check_LookupToUnknownObject_NamesTheKey() {
		string key = Handoff.SetItem(Session, "D2", "Case", "S4", $"\"{Unknown}\"");

		AssertFinds(Rule, Session, key);
	}

	[Test]
	public void Check_ReferenceUnknownWhileADependencyIsToo_CannotTell() {
		Handoff.SetItem(Session, "D2", "Case", "S4", $"\"{Unknown}\"");
		Handoff.Replace("descriptor.json", "\"DependsOn\": [", """
			"DependsOn": [ { "UId": "11111111-1111-4111-8111-111111111112", "Name": "SomebodyElse" },
			""");

		AssertFinds([Handoff]);
	}

	[Test]
	public void Check_SettingOfUnknownObject_NamesTheKey() {
		string file = "Data/SysSettings_OpenCxHandoffLookup/data.json";
		string key = Handoff.Set(file, "PackageData[0].Row[6].Value", $"\"{Unknown}\"");

		AssertFinds(Rule, file, key);
	}

	[Test]
	public void Check_OwnersOfReplacedSchemasAreNoDependencies_NamesTheParents() {
		PackageCopy pages = SamplePages.Create();
		pages.Set("descriptor.json", "Descriptor.DependsOn", "[]");

		AssertFinds([pages],
			new Place(Rule, "Schemas/Case/descriptor.json", "Descriptor.Parent.UId"),
			new Place(Rule, "Schemas/Cases_FormPage/descriptor.json", "Descriptor.Parent.UId"));
	}
}
