using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation.Sample;

namespace Creatio.Site.Tests.Processes;

/// <summary>A failure is logged and goes no further.</summary>
[TestFixture]
internal sealed class FailingProcessTests : ProcessTest {
	private const int DefaultCount = 5;

	[TestCase(true)]
	[TestCase(false)]
	public void Save_WhenTheScriptFails_KeepsTheRecordAndLogsTheFailure(bool inBackground) {
		SampleProcess process = new SampleProcess().Script(Scripts.Fail);
		Start(inBackground ? process : process.InSavingThread());

		AddTicket();

		Assert.That(CountTickets(), Is.EqualTo(1));
		ProcessInstance run = OnlyRun();
		Assert.That(run.Status, Is.EqualTo(ProcessInstanceStatus.Failed));
		Assert.That(run.FailedElement, Is.EqualTo("ScriptTask1"));
		Assert.That(run.ExceptionType, Is.EqualTo("System.InvalidOperationException"));
		Assert.That(Errors, Has.One.Contains("UsrSampleProcess").And.One.Contains($"{run.CorrelationId}").And.One.Contains("It broke."));
	}

	[Test]
	public void Save_WhenOneProcessFails_StartsTheOthers() {
		Start(new SampleProcess().InSavingThread().Script(Scripts.Fail),
			new SampleProcess("UsrSecondProcess", SampleIds.SecondProcessSchema).InSavingThread().Script(Scripts.CountUp));

		Guid id = AddTicket();

		Assert.That(CountOf(id), Is.EqualTo(DefaultCount + 1));
	}

	[Test]
	public void Save_WhenTheFilterCannotBeRead_KeepsTheRecordAndLogsTheFailure() {
		Start(new SampleProcess().Where(SampleFilter.And(SampleFilter.IsNotNull("UsrStatus"))));
		Database.StatementExecuting = statement => {
			if (statement.Contains("UsrStatusId\" IS NOT NULL", StringComparison.Ordinal)) {
				throw new InvalidOperationException("The filter breaks.");
			}
		};

		AddTicket();

		Assert.That(CountTickets(), Is.EqualTo(1));
		Assert.That(Errors, Has.One.Contains("could not be started by StartSignal1"));
	}
}
