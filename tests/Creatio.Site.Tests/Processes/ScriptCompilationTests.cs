using System.Reflection;
using Creatio.Packages;
using Creatio.Site.Installation;
using Creatio.Site.Tests.Installation;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Processes;

[TestFixture]
internal sealed class ScriptCompilationTests : InstallationTest {
	[Test]
	public void Install_Script_IsCompiledForBothRuntimes() {
		InstalledSite site = Install(new SamplePackage());

		Assert.That(new[] { site.NetConfiguration, site.FrameworkConfiguration }.Select(FindWrapper), Has.All.Not.Null);
	}

	[Test]
	public void Install_Script_SeesTheRuntimesSymbolAndTheConfiguration() {
		SampleProcess process = new SampleProcess().Using("Terrasoft.Configuration.Sample").Script("""
			#if NETSTANDARD2_0
			return UsrSampleText.Runtime == "NET";
			#else
			return UsrSampleText.Runtime == "Framework";
			#endif
			""");

		Assert.That(() => Install(new SamplePackage().With(process)), Throws.Nothing);
	}

	[TestCase("int x = 1;\nreturn missing;", "ScriptTask1, line 2", "The name 'missing' does not exist")]
	[TestCase("int x = 1;", "ScriptTask1, line 1", "not all code paths return a value")]
	[TestCase("return new[] { 1 }.Any();", "ScriptTask1, line 1", "'Any'")]
	[TestCase("return 1 switch { _ => true };", "ScriptTask1, line 1", "C# 7.3")]
	public void Install_ScriptWithAnError_NamesProcessElementAndLine(string script, string key, string message) {
		SamplePackage package = new SamplePackage().With(new SampleProcess().Script(script));

		PackageInstallException exception = Assert.Throws<PackageInstallException>(() => Install(package))!;

		Assert.That(exception.Path, Does.EndWith(SampleProcess.MetadataPath));
		Assert.That(exception.Key, Is.EqualTo(key));
		Assert.That(exception.Message, Does.Contain(message));
	}

	[Test]
	public void Install_UsingOfAnUnknownNamespace_NamesProcessAndKey() {
		SamplePackage package = new SamplePackage().With(new SampleProcess().Using("Terrasoft.Configuration.Missing"));

		PackageInstallException exception = Assert.Throws<PackageInstallException>(() => Install(package))!;

		Assert.That(exception.Path, Does.EndWith(SampleProcess.MetadataPath));
		Assert.That(exception.Key, Is.EqualTo("B3, line 1"));
	}

	private static Type? FindWrapper(Assembly configuration) =>
		configuration.GetType("Terrasoft.Core.Process.UsrSampleProcessMethodsWrapper");
}
