using Creatio.Site.Installation;
using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation.Sample;
using Terrasoft.Core;
using Terrasoft.Core.DB;

namespace Creatio.Site.Tests.Processes;

/// <summary>In which thread, transaction and connection a process runs that a save has started.</summary>
[TestFixture]
internal sealed class ProcessThreadTests : ProcessTest {
	private const int DefaultCount = 5;

	[Test]
	public void Save_InForeground_RunsTheProcessInTheSavingThread() {
		Start(new SampleProcess().InSavingThread().Script(Scripts.WriteThread));

		Guid id = AddTicket();

		Assert.That(CountOf(id), Is.EqualTo(Environment.CurrentManagedThreadId));
	}

	[Test]
	public void Save_InForeground_RunsTheProcessInTheSavingTransaction() {
		Start(new SampleProcess().InSavingThread().Script(Scripts.CountUp));
		Guid id = Guid.Empty;

		InSite(userConnection => {
			using DBExecutor executor = userConnection.EnsureDBConnection();
			executor.StartTransaction();
			id = AddTicket(userConnection, "T-1");
			executor.RollbackTransaction();
		});

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Done));
		Assert.That(CountTickets(), Is.Zero);
	}

	[Test]
	public void Save_InBackground_RunsTheProcessOnAnotherThread() {
		Start(new SampleProcess().Script(Scripts.WriteThread));

		Guid id = AddTicket();

		Assert.That(CountOf(id), Is.Not.EqualTo(Environment.CurrentManagedThreadId).And.Not.EqualTo(DefaultCount));
	}

	[Test]
	public void Save_InBackground_RunsTheProcessAsTheUserWhoSaved() {
		Start(new SampleProcess().OnInsert().Where(SampleFilter.And(SampleFilter.IsNotNull("UsrStatus"))).Script(Scripts.AddTicket));
		using UserConnection agent = Site.Platform.Connect(SiteUsers.Agent);
		AddTicket(agent, "T-1", SampleIds.OpenStatus);
		Settle();

		int byAgent = InSite(userConnection => ((Select)new Select(userConnection).Column(Func.Count("Id")).From("UsrTicket")
			.Where("CreatedById").IsEqual(Column.Parameter(agent.CurrentUser.ContactId))).ExecuteScalar<int>());

		Assert.That(byAgent, Is.EqualTo(2));
	}

	[TestCase(BackgroundStartOrder.BeforeCommit, ProcessInstanceStatus.Failed)]
	[TestCase(BackgroundStartOrder.AfterTransaction, ProcessInstanceStatus.Done)]
	public void Save_InTransaction_StartsTheBackgroundProcessInTheChosenOrder(BackgroundStartOrder order, ProcessInstanceStatus expected) {
		Start(new ProcessEngineOptions { BackgroundStarts = order }, new SampleProcess().Script(Scripts.FindTicket));

		InSite(userConnection => {
			using DBExecutor executor = userConnection.EnsureDBConnection();
			executor.StartTransaction();
			AddTicket(userConnection, "T-1");
			executor.CommitTransaction();
		});
		Settle();

		Assert.That(OnlyRun().Status, Is.EqualTo(expected));
	}

	[Test]
	public void Save_InTransaction_DoesNotKeepTheBackgroundProcessWaiting() {
		Start(new SampleProcess().Script(Scripts.FindTicket));

		InSite(userConnection => {
			using DBExecutor executor = userConnection.EnsureDBConnection();
			executor.StartTransaction();
			AddTicket(userConnection, "T-1");
			Settle();
			executor.CommitTransaction();
		});

		Assert.That(OnlyRun().ExceptionType, Is.EqualTo(typeof(KeyNotFoundException).FullName));
	}

	[Test]
	public void Save_ThatIsRolledBack_StartsTheBackgroundProcessAnyway() {
		Start(new ProcessEngineOptions { BackgroundStarts = BackgroundStartOrder.AfterTransaction },
			new SampleProcess().Script(Scripts.FindTicket));

		InSite(userConnection => {
			using DBExecutor executor = userConnection.EnsureDBConnection();
			executor.StartTransaction();
			AddTicket(userConnection, "T-1");
			executor.RollbackTransaction();
		});
		Settle();

		Assert.That(OnlyRun().Status, Is.EqualTo(ProcessInstanceStatus.Failed));
	}
}
