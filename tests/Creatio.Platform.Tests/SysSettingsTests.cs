using Creatio.Platform.Hosting;
using Creatio.Platform.Tests.Support;
using Terrasoft.Common;
using Terrasoft.Core;
using Terrasoft.Core.Configuration;

namespace Creatio.Platform.Tests;

public class SysSettingsTests(DatabaseEngine engine) : PlatformTests(engine) {
	private const string Code = "Sample";

	private static readonly object[] _typedValues = [
		new object[] { "ShortText", "text" },
		new object[] { "SecureText", "secret" },
		new object[] { "Integer", 5 },
		new object[] { "Boolean", true },
		new object[] { "Float2", 1.5m },
		new object[] { "Lookup", TestSite.NewStatus }
	];

	[TestCaseSource(nameof(_typedValues))]
	public void GetValue_Setting_GivesItsValueInItsType(string valueTypeName, object value) {
		Site.AddSetting(Code, valueTypeName, value);

		Assert.That(SysSettings.GetValue(Connection, Code), Is.EqualTo(value));
	}

	[Test]
	public void GetValue_SettingWithoutAValue_GivesTheDefault() {
		Site.AddSetting(Code, "Integer", null);

		Assert.That(SysSettings.GetValue(Connection, Code, 7), Is.EqualTo(7));
		Assert.That(SysSettings.GetValue(Connection, Code), Is.Null);
	}

	[Test]
	public void GetValue_NoSuchSetting_GivesTheDefaultOrThrowsWithoutOne() {
		Assert.That(SysSettings.GetValue(Connection, Code, "none"), Is.EqualTo("none"));
		Assert.That(() => SysSettings.GetValue(Connection, Code), Throws.TypeOf<ItemNotFoundException>());
	}

	[Test]
	public void TryGetValue_WithAndWithoutValue_TellsWhetherThereIsOne() {
		Site.AddSetting(Code, "ShortText", "text");

		Assert.That(SysSettings.TryGetValue(Connection, Code, out object? value), Is.True);
		Assert.That(value, Is.EqualTo("text"));
		Assert.That(SysSettings.TryGetValue(Connection, "Nothing", out _), Is.False);
	}

	[Test]
	public void Exists_WithAndWithoutSetting_TellsWhetherThereIsOne() {
		Site.AddSetting(Code, "ShortText", null);

		Assert.That(SysSettings.Exists(Connection, Code), Is.True);
		Assert.That(SysSettings.Exists(Connection, "Nothing"), Is.False);
	}

	[Test]
	public void SetDefValue_CachedSetting_IsReadAtOnce() {
		Site.AddSetting(Code, "Integer", 1);
		Assert.That(SysSettings.GetValue(Connection, Code, 0), Is.EqualTo(1));

		SysSettings.SetDefValue(Connection, Code, 2);

		Assert.That(SysSettings.GetValue(Connection, Code, 0), Is.EqualTo(2));
	}

	[Test]
	public void SetDefValue_NoSuchSetting_Throws() =>
		Assert.That(() => SysSettings.SetDefValue(Connection, Code, 1), Throws.TypeOf<ItemNotFoundException>());

	[Test]
	public void GetValue_CachedSetting_RunsNoStatement() {
		Site.AddSetting(Code, "Integer", 1);
		SysSettings.GetValue(Connection, Code, 0);

		Assert.That(Site.Record(() => SysSettings.GetValue(Connection, Code, 0)), Is.Empty);
	}

	[Test]
	public void GetValue_SettingThatMayNotBeCached_IsReadEachTime() {
		Site.AddSetting(Code, "Integer", 1, isCacheable: false);
		SysSettings.GetValue(Connection, Code, 0);

		Assert.That(Site.Record(() => SysSettings.GetValue(Connection, Code, 0)), Has.Count.EqualTo(1));
	}

	[Test]
	public void GetValue_ChangedByAnotherProcess_IsNoticedWithinSeconds() {
		Site.AddSetting(Code, "Integer", 1);
		Assert.That(SysSettings.GetValue(Connection, Code, 0), Is.EqualTo(1));
		CreatioPlatform otherProcess = Site.CreatePlatform();
		using UserConnection other = otherProcess.Connect(TestSite.Olga);

		SysSettings.SetDefValue(other, Code, 2);

		Site.Elapsed = TimeSpan.FromSeconds(5);
		Assert.That(SysSettings.GetValue(Connection, Code, 0), Is.EqualTo(2));
	}
}
