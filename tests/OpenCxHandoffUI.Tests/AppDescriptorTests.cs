using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using TestSupport;

namespace OpenCxHandoffUI.Tests;

/// <summary>The package as an assembly package without an assembly, and the app that it makes of both packages.</summary>
[TestFixture]
internal sealed class AppDescriptorTests {
	private const int AssemblyPackage = 1;

	private readonly JsonNode _app = Read(RepositoryFiles.UIPackageFolder, "Files/app-descriptor.json");
	private readonly JsonNode _package = Read(RepositoryFiles.UIPackageFolder, "descriptor.json")["Descriptor"]!;

	[Test]
	public void Package_Type_IsAssemblyWithAProject() {
		Assert.That(_package["Type"]!.GetValue<int>(), Is.EqualTo(AssemblyPackage));
		Assert.That(Path.Combine(RepositoryFiles.UIPackageFolder, _package.Text("ProjectPath")), Does.Exist);
	}

	[Test]
	public void Package_Files_HoldNoCodeThatCreatioWouldHaveToCompile() {
		Assert.That(Directory.GetFiles(RepositoryFiles.UIPackageFolder, "*.cs", SearchOption.AllDirectories), Is.Empty);
	}

	[Test]
	public void App_Packages_AreBoth() {
		Assert.That(_app.Items("Packages").Select(package => (package.Text("Name"), package.Text("UId"))),
			Is.EqualTo(Packages().Select(package => (package.Text("Name"), package.Text("UId")))));
	}

	[Test]
	public void App_Code_IsThePackageThatTheOtherDependsOn() {
		Assert.That(_app.Text("Code"), Is.EqualTo("OpenCxHandoff"));
		Assert.That(_package.Items("DependsOn").Select(package => package.Text("Name")), Has.Member(_app.Text("Code")));
	}

	[Test]
	public void App_Version_IsThatOfItsPackages() {
		Assert.That(Packages().Select(package => package.Text("PackageVersion")), Is.All.EqualTo(_app.Text("Version")));
	}

	[Test]
	public void App_Icon_IsAPicture() {
		string icon = Encoding.UTF8.GetString(Convert.FromBase64String(_app.Text("Icon")));

		Assert.That(XDocument.Parse(icon).Root!.Name.LocalName, Is.EqualTo("svg"));
	}

	private static IEnumerable<JsonNode> Packages() =>
		RepositoryFiles.PackageFolders.Select(folder => Read(folder, "descriptor.json")["Descriptor"]!);

	private static JsonNode Read(string folder, string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;
}
