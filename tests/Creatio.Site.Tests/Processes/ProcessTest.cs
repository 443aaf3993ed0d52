using Creatio.Site.Installation;
using Creatio.Site.Processes;
using Creatio.Site.Tests.Installation;
using Creatio.Site.Tests.Installation.Sample;
using Microsoft.Extensions.Time.Testing;
using Terrasoft.Core;
using Terrasoft.Core.DB;
using Terrasoft.Core.Entities;

namespace Creatio.Site.Tests.Processes;

/// <summary>Gives each test a site of its own whose processes run.</summary>
internal abstract class ProcessTest : InstallationTest {
	private readonly List<string> _errors = [];
	private ProcessEngine? _engine;
	private InstalledSite? _site;

	protected FakeTimeProvider Clock { get; private set; } = new();

	protected ProcessEngine Engine => _engine ?? throw new InvalidOperationException("Start the site first.");

	protected InstalledSite Site => _site ?? throw new InvalidOperationException("Start the site first.");

	protected IReadOnlyList<string> Errors => _errors;

	[SetUp]
	public void ResetClock() {
		Clock = new FakeTimeProvider(Now);
		_errors.Clear();
	}

	[TearDown]
	public void StopEngine() => _engine?.Dispose();

	protected void Start(params SampleProcess[] processes) => Start(new ProcessEngineOptions(), processes);

	protected void Start(ProcessEngineOptions options, params SampleProcess[] processes) {
		_site = Install(processes.Aggregate(new SamplePackage(), (package, process) => package.With(process)));
		_site.Platform.LogWritten = (level, _, text) => {
			if (level == "ERROR") {
				_errors.Add(text);
			}
		};
		_engine = new ProcessEngine(_site, Clock, options);
		_engine.Start();
	}

	/// <summary>Adds a ticket and waits until its processes have run.</summary>
	protected Guid AddTicket(string code = "T-1", string? status = null) {
		Guid id = InSite(userConnection => AddTicket(userConnection, code, status));
		Settle();
		return id;
	}

	public static Guid AddTicket(UserConnection userConnection, string code, string? status = null) {
		Entity ticket = userConnection.EntitySchemaManager.GetInstanceByName("UsrTicket").CreateEntity(userConnection);
		ticket.SetDefColumnValues();
		ticket.SetColumnValue("UsrCode", code);
		ticket.SetColumnValue("UsrStatusId", status);
		ticket.Save();
		return ticket.PrimaryColumnValue;
	}

	/// <summary>Changes a value of a ticket and waits until its processes have run.</summary>
	protected void ChangeTicket(Guid id, string column, object value) {
		InSite(userConnection => {
			Entity ticket = userConnection.EntitySchemaManager.GetInstanceByName("UsrTicket").CreateEntity(userConnection);
			ticket.FetchFromDB(id);
			ticket.SetColumnValue(column, value);
			ticket.Save();
		});
		Settle();
	}

	/// <summary>What the ticket's count column holds, into which scripts write.</summary>
	protected int CountOf(Guid ticketId) => InSite(userConnection =>
		((Select)new Select(userConnection).Column("UsrCount").From("UsrTicket").Where("Id").IsEqual(Column.Parameter(ticketId)))
			.ExecuteScalar<int>());

	protected int CountTickets() => InSite(userConnection =>
		new Select(userConnection).Column(Func.Count("Id")).From("UsrTicket").ExecuteScalar<int>());

	protected void InSite(Action<UserConnection> action) => InSite(Site, action);

	protected T InSite<T>(Func<UserConnection, T> read) => InSite(Site, read);

	/// <summary>Waits until no process runs or waits.</summary>
	protected void Settle() => Await(() => Engine.PendingCount == 0);

	protected static void Await(Func<bool> condition) =>
		Assert.That(SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(30)), "nothing happened within 30 seconds");

	/// <summary>The one run that there was.</summary>
	protected ProcessInstance OnlyRun() {
		Assert.That(Engine.Log.Latest, Has.Count.EqualTo(1));
		return Engine.Log.Latest[0];
	}
}
