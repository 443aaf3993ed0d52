using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Processes;

/// <summary>What a script may ask of its process.</summary>
[TestFixture]
internal sealed class ScriptTaskTests : ProcessTest {
	[Test]
	public void Save_WhenTheScriptGivesFalse_LeavesTheProcessRunning() {
		Start(new SampleProcess().Script("return false;"));

		AddTicket();

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Running));
	}

	[Test]
	public void Save_WhenTheScriptNamesAnUnknownParameter_FailsTheProcess() {
		Start(new SampleProcess().Script("return Get<Guid>(\"StartSignal2.RecordId\") != Guid.Empty;"));

		AddTicket();

		Assert.That(OnlyRun().ExceptionType, Is.EqualTo("Terrasoft.Common.ItemNotFoundException"));
	}

	[Test]
	public void Script_MaySetItsParameterAndReadThePropertiesOfTheProcess() {
		Start(new SampleProcess().Using("System.Linq").Script("""
			Set("StartSignal1.RecordId", Guid.Empty);
			var own = Get<UserConnection>("UserConnection");
			return Get<Guid>("StartSignal1.RecordId") == Guid.Empty
				&& new[] { own, context.UserConnection, context.Process.UserConnection }.All(other => other == UserConnection)
				&& Get<string>("Name") == "UsrSampleProcess"
				&& Get<string>("UserConnection.CurrentUser.Name") == own.CurrentUser.Name;
			"""));

		AddTicket();

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Done), string.Join("\n", Errors));
	}
}
