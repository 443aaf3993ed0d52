using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Processes;

/// <summary>What becomes of processes when the site stops.</summary>
[TestFixture]
internal sealed class EngineStopTests : ProcessTest {
	[Test]
	public void Dispose_WithATimer_StartsNothingMore() {
		Start(new SampleProcess().OnTimer());
		Engine.Dispose();

		Clock.Advance(TimeSpan.FromMinutes(1));

		Assert.That(Engine.Log.Latest, Is.Empty);
	}

	[Test]
	public void Dispose_WithARunningProcess_WaitsForIt() {
		Start(new SampleProcess().Script("System.Threading.Thread.Sleep(200); return true;"));
		InSite(userConnection => AddTicket(userConnection, "T-1"));

		Engine.Dispose();

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Done));
	}

	[Test]
	public void Dispose_WhileAProcessHangs_GivesUpInTime() {
		Start(new ProcessEngineOptions { DrainTimeout = TimeSpan.FromMilliseconds(50) },
			new SampleProcess().OnTimer().Script(Scripts.AddTicketAndWait));
		Clock.Advance(TimeSpan.FromMinutes(1));
		Await(() => CountTickets() == 1);

		Engine.Dispose();

		Assert.That(Errors, Has.One.Contains("The site stops while processes run"));
		InSite(userConnection => AddTicket(userConnection, "go"));
		Settle();
	}
}
