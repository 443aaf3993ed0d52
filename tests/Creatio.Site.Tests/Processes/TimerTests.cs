using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Processes;

/// <summary>The clock stands at nine o'clock sharp when a site starts.</summary>
[TestFixture]
internal sealed class TimerTests : ProcessTest {
	private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

	[Test]
	public void Minute_Passed_StartsTheProcess() {
		Start(new SampleProcess().OnTimer().Script(Scripts.AddTicket));

		Pass(_minute);
		Pass(_minute);

		Assert.That(CountTickets(), Is.EqualTo(2));
		Assert.That(Engine.Log.Latest[0].StartedBy, Is.EqualTo("StartTimer1"));
		Assert.That(Engine.Log.Latest[0].RecordId, Is.Null);
	}

	[Test]
	public void Minute_NotPassedYet_StartsNothing() {
		Start(new SampleProcess().OnTimer());

		Pass(_minute - TimeSpan.FromSeconds(1));

		Assert.That(Engine.Log.Latest, Is.Empty);
	}

	[Test]
	public void Timer_RunsAsTheSystemUser() {
		Start(new SampleProcess().OnTimer().Script("""
			UserConnection.DBSecurityEngine.CheckCanExecuteOperation("CanDoWhatNobodyWasGranted");
			return UserConnection is SystemUserConnection;
			"""));

		Pass(_minute);

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Done));
	}

	[Test]
	public void Run_StillGoing_IsNotStartedAgain() {
		Start(new SampleProcess().OnTimer().Script(Scripts.AddTicketAndWait));

		Clock.Advance(_minute);
		Await(() => CountTickets() == 1);
		Clock.Advance(_minute);
		InSite(userConnection => AddTicket(userConnection, "go"));
		Settle();

		Assert.That(Engine.Log.Latest, Has.Count.EqualTo(1));
		Pass(_minute);
		Assert.That(Engine.Log.Latest, Has.Count.EqualTo(2));
	}

	[Test]
	public void Hours_MissedAtOnce_AreMadeUpForByOneRun() {
		Start(new SampleProcess().OnTimer());

		Pass(TimeSpan.FromHours(72));

		Assert.That(Engine.Log.Latest, Has.Count.EqualTo(1));
		Pass(_minute);
		Assert.That(Engine.Log.Latest, Has.Count.EqualTo(2));
	}

	[Test]
	public void Run_ThatFails_IsLoggedAndComesAgain() {
		Start(new SampleProcess().OnTimer().Script(Scripts.Fail));

		Pass(_minute);
		Pass(_minute);

		Assert.That(Engine.Log.Latest.Select(run => run.Status), Is.EqualTo(Enumerable.Repeat(ProcessInstanceStatus.Failed, 2)));
	}

	private void Pass(TimeSpan time) {
		Clock.Advance(time);
		Settle();
	}
}
