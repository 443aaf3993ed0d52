using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Processes;

/// <summary>Which saves start a process.</summary>
[TestFixture]
internal sealed class StartSignalTests : ProcessTest {
	private const int DefaultCount = 5;

	[Test]
	public void Save_OfAddedRecord_StartsTheProcessWithItsId() {
		Start(new SampleProcess().OnInsert().Script(Scripts.CountUp));

		Guid id = AddTicket();

		Assert.That(CountOf(id), Is.EqualTo(DefaultCount + 1));
		ProcessInstance run = OnlyRun();
		Assert.That(run.Process, Is.EqualTo("UsrSampleProcess"));
		Assert.That(run.StartedBy, Is.EqualTo("StartSignal1"));
		Assert.That(run.RecordId, Is.EqualTo(id));
		Assert.That(run.Status, Is.EqualTo(ProcessInstanceStatus.Done));
		Assert.That(run.EndedOn, Is.EqualTo(Clock.GetUtcNow()));
	}

	[Test]
	public void Save_OfChangedRecord_StartsNoProcessThatWaitsForAddedOnes() {
		Start(new SampleProcess().OnInsert().Script(Scripts.CountUp));
		Guid id = AddTicket();

		ChangeTicket(id, "UsrCode", "T-2");

		Assert.That(CountOf(id), Is.EqualTo(DefaultCount + 1));
	}

	[Test]
	public void Save_OfRecordOfAnotherObject_StartsNothing() {
		Start(new SampleProcess().OnInsert().Script(Scripts.CountUp));

		InSite(userConnection => {
			var status = userConnection.EntitySchemaManager.GetInstanceByName("UsrStatus").CreateEntity(userConnection);
			status.SetDefColumnValues();
			status.SetColumnValue("Name", "Waiting");
			status.Save();
		});
		Settle();

		Assert.That(Engine.Log.Latest, Is.Empty);
	}

	[Test]
	public void Save_OfAnyChangedColumn_StartsProcessThatListsNone() {
		Start(new SampleProcess().OnUpdate().Script(Scripts.CountUp));
		Guid id = AddTicket();

		ChangeTicket(id, "UsrCode", "T-2");

		Assert.That(CountOf(id), Is.EqualTo(DefaultCount + 1));
	}

	[TestCase("UsrStatusId", SampleIds.OpenStatus, 1)]
	[TestCase("UsrCode", "T-2", 0)]
	public void Save_OfChangedColumn_StartsProcessThatListsIt(string column, string value, int runs) {
		Start(new SampleProcess().OnUpdate(SampleIds.StatusColumn).Script(Scripts.CountUp));
		Guid id = AddTicket();

		ChangeTicket(id, column, value);

		Assert.That(CountOf(id), Is.EqualTo(DefaultCount + runs));
	}

	[Test]
	public void Save_WithSignalDeliveredTwice_StartsTheProcessTwice() {
		Start(new ProcessEngineOptions { DeliversSignalsTwice = true }, new SampleProcess().InSavingThread().Script(Scripts.CountUp));

		Guid id = AddTicket();

		Assert.That(CountOf(id), Is.EqualTo(DefaultCount + 2));
	}
}
