using Creatio.Packages;
using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Installation;

[TestFixture]
internal sealed class PackageOrderTests : InstallationTest {
	[Test]
	public void Install_DependentPackageGivenFirst_IsInstalledLast() {
		InstalledSite site = Install([SamplePackage.Dependent().WriteFolder(Folder), new SamplePackage().WriteArchive(Folder)]);

		Assert.That(site.Packages.Select(package => package.Name), Is.EqualTo(["UsrSample", "UsrDependent"]));
	}

	[Test]
	public void Install_DependencyMissing_NamesIt() {
		Assert.That(() => Install([SamplePackage.Dependent().WriteFolder(Folder)]),
			Throws.TypeOf<PackageInstallException>().With.Message.Contains("the package UsrSample").And.Message.Contains("is not installed"));
	}

	[Test]
	public void Install_PackagesThatDependOnEachOther_NamesThem() {
		SamplePackage circular = new SamplePackage()
			.Replace("descriptor.json", "06d9ef10-51d8-122c-8933-9212e84236c9", SampleIds.DependentPackage);

		Assert.That(() => Install([SamplePackage.Dependent().WriteFolder(Folder), circular.WriteFolder(Folder)]),
			Throws.TypeOf<PackageInstallException>().With.Message.Contains("these packages depend on each other: UsrDependent, UsrSample"));
	}

	[Test]
	public void Install_SamePackageTwice_IsRefused() {
		Assert.That(() => Install([new SamplePackage().WriteFolder(Folder), new SamplePackage().WriteArchive(Folder)]),
			Throws.TypeOf<PackageInstallException>().With.Message.Contains("another package of this installation has the same id"));
	}
}
