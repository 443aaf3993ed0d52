using System.IO.Compression;
using Creatio.Packages;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Installation;

[TestFixture]
internal sealed class PackageSourceTests : InstallationTest {
	[Test]
	public void Read_FolderArchiveAndZip_GiveTheSamePackage() {
		PackageFiles folder = PackageSource.Read(new SamplePackage().WriteFolder(Folder)).Single();
		PackageFiles zipped = PackageSource.Read(new SamplePackage().WriteZip(Folder)).Single();
		PackageFiles archive = PackageSource.Read(new SamplePackage().WriteArchive(Folder)).Single();

		Assert.That(TextsOf(archive), Is.EqualTo(TextsOf(folder)));
		Assert.That(TextsOf(zipped), Is.EqualTo(TextsOf(folder)));
		Assert.That(new[] { archive.Name, zipped.Name }, Is.All.EqualTo(folder.Name));
	}

	[Test]
	public void Read_FilesThatCreatioDoesNotPack_LeavesThemOut() {
		string folder = new SamplePackage().With("UsrSample.csproj", "<Project />").With("obj/x.txt", "").WriteFolder(Folder);

		PackageFiles files = PackageSource.Read(folder).Single();

		Assert.That(files.Paths, Has.None.EqualTo("UsrSample.csproj").And.None.EqualTo("obj/x.txt"));
	}

	[Test]
	public void Read_FileWithByteOrderMark_LeavesTheMarkOut() {
		PackageFiles files = PackageSource.Read(new SamplePackage().WriteFolder(Folder)).Single();

		Assert.That(files.ReadText("descriptor.json"), Does.StartWith("{"));
	}

	[Test]
	public void Read_ArchiveCutOff_SaysThatItIsDamaged() {
		string archive = Path.Combine(Folder, "UsrSample.gz");
		using (var writer = new BinaryWriter(new GZipStream(File.Create(archive), CompressionLevel.Fastest))) {
			writer.Write(15);
		}

		Assert.That(() => PackageSource.Read(archive),
			Throws.TypeOf<PackageInstallException>().With.Message.EqualTo($"{archive}: the archive is damaged or cut off."));
	}

	[Test]
	public void Read_NoSuchPath_NamesThePath() {
		Assert.That(() => PackageSource.Read("/no/such/package"),
			Throws.TypeOf<PackageInstallException>().With.Property("Path").EqualTo("/no/such/package"));
	}

	private static Dictionary<string, string> TextsOf(PackageFiles files) => files.Paths.ToDictionary(path => path, files.ReadText);
}
