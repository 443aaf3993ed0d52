using System.Reflection;
using System.Runtime.Loader;
using Creatio.Packages;
using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Installation;

[TestFixture]
internal sealed class ConfigurationCompilerTests : InstallationTest {
	private const string CodePath = "Schemas/UsrSampleText/UsrSampleText.cs";

	[Test]
	public void Install_CSharp_IsCompiledForBothRuntimes() {
		InstalledSite site = Install(new SamplePackage());

		Assert.That(RuntimeOf(site.NetConfiguration), Is.EqualTo("NET"));
		Assert.That(RuntimeOf(site.FrameworkConfiguration), Is.EqualTo("Framework"));
	}

	[Test]
	public void Install_CSharp_CanBeUnloaded() {
		Assembly configuration = Install(new SamplePackage()).NetConfiguration;

		Assert.That(AssemblyLoadContext.GetLoadContext(configuration)!.IsCollectible, Is.True);
	}

	[Test]
	public void Install_CSharpWithAnError_NamesFileLineAndMessage() {
		SamplePackage package = new SamplePackage().Replace(CodePath, "\"Framework\"", "missing");

		PackageInstallException exception = Assert.Throws<PackageInstallException>(() => Install(package))!;

		Assert.That(exception.Path, Does.EndWith(CodePath));
		Assert.That(exception.Key, Is.EqualTo("line 6"));
		Assert.That(exception.Message,
			Does.Contain("The name 'missing' does not exist in the current context (CS0103, compiled with NETFRAMEWORK)"));
	}

	[Test]
	public void Install_CSharpNewerThanTheServersCompiler_IsRefused() {
		SamplePackage package = new SamplePackage().Replace(CodePath, "#if", "public static int Newer(int x) => x switch { _ => 1 };\n#if");

		Assert.That(() => Install(package), Throws.TypeOf<PackageInstallException>().With.Message.Contains("C# 7.3"));
	}

	[Test]
	public void Install_CSharpThatUsesTheSiteItself_IsRefused() {
		SamplePackage package = new SamplePackage()
			.Replace(CodePath, "public static class", "using Creatio.Site.Installation; public static class");

		Assert.That(() => Install(package), Throws.TypeOf<PackageInstallException>().With.Message.Contains("'Site' does not exist"));
	}

	private static object? RuntimeOf(Assembly configuration) =>
		configuration.GetType("Terrasoft.Configuration.Sample.UsrSampleText", true)!.GetField("Runtime")!.GetValue(null);
}
