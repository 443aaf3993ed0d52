namespace OpenCxHandoff.Tests.Faults;

/// <summary>
/// One schedule: reps write and attach files on several nodes, timers deliver, and what the plan says goes wrong, until nothing waits
/// any more. Everything between the database and the wire is the package's own code.
/// </summary>
internal sealed class FaultSimulation {
	private readonly Turns _turns;
	private readonly SimulatedCases _cases;
	private readonly List<SimulatedServer> _servers = [];

	/// <param name="seed">Decides everything that is left to chance.</param>
	/// <param name="makePlan">Makes the plan.</param>
	/// <param name="isTraced">Whether to write down each step.</param>
	public FaultSimulation(int seed, Func<Random, SimulatedClock, FaultPlan> makePlan, bool isTraced = false) {
		var random = new Random(seed);
		Plan = makePlan(random, Clock);
		Trace = new SimulationTrace(Clock, isTraced);
		OpenCx = new SimulatedOpenCx(Clock, Database, Trace);
		_turns = new Turns(random, Clock);
		_cases = new SimulatedCases(Database);
		AddSessions();
		AddServers();
		AddWork();
	}

	public SimulatedClock Clock { get; } = new();

	public FaultPlan Plan { get; }

	public SimulatedDatabase Database { get; } = new();

	public SimulatedOpenCx OpenCx { get; }

	public SimulationTrace Trace { get; }

	/// <summary>Runs the schedule until everything is quiet.</summary>
	public void Run() {
		_turns.Run();
		OpenCx.TakeLateMessages(areAllDue: true);
	}

	private void AddSessions() {
		for (int i = 1; i <= Plan.SessionCount; i++) {
			var session = new SimulatedSession($"s{i}", Plan.GetId(), Plan.GetId());
			Database.Sessions.Add(session);
			OpenCx.Chats.Add(session.Id, new SimulatedChat());
		}
	}

	private void AddServers() {
		for (int i = 1; i <= Plan.NodeCount; i++) {
			_servers.Add(new SimulatedServer($"node {i}", this, _cases, _turns));
		}
	}

	private void AddWork() {
		for (int i = 1; i <= Plan.ReplyCount; i++) {
			AddReply($"Reply {i}");
		}
		for (int i = Plan.Random.Next(Plan.MaxStatusChanges + 1); i > 0; i--) {
			AddStatusChange();
		}
		foreach (SimulatedServer server in _servers) {
			server.Start();
		}
	}

	private void AddReply(string text) {
		var activity = new OpenCxReplyActivity {
			Id = Plan.GetId(),
			CaseId = PickSession().CaseId,
			IsWrittenByPerson = true,
			Text = text
		};
		Database.Activities.Add(activity.Id, activity);
		DateTime on = Plan.GetWritingTime();
		AddSignals(on, server => server.SendReply(activity));
		for (int i = Plan.Random.Next(Plan.MaxFilesPerReply + 1); i > 0; i--) {
			AddFile(activity, $"{text}, {i}.png", on + Plan.GetUploadTime());
		}
	}

	private void AddFile(OpenCxReplyActivity activity, string name, DateTime on) {
		var record = new OpenCxReplyFile { Id = Plan.GetId(), ActivityId = activity.Id, Name = name };
		var file = new SimulatedFile(record, on, on + Plan.GetUploadTime()) { IsTooLarge = Plan.Random.Next(10) == 0 };
		Database.Files.Add(file);
		AddSignals(on, server => server.SendFile(file));
	}

	private void AddSignals(DateTime on, Action<SimulatedServer> process) {
		// A signal may come twice, and to two nodes at the same moment.
		for (int signals = Plan.Pick(1, 1, 2); signals > 0; signals--) {
			PickServer().Add(on, process);
		}
	}

	private void AddStatusChange() {
		SimulatedSession session = PickSession();
		OpenCxCaseStage stage = Plan.Pick(OpenCxCaseStage.Active, OpenCxCaseStage.Resolved, OpenCxCaseStage.Final);
		PickServer().Add(Plan.GetWritingTime(), server => server.ChangeStatus(session, stage));
	}

	private SimulatedSession PickSession() => Database.Sessions[Plan.Random.Next(Database.Sessions.Count)];

	private SimulatedServer PickServer() => _servers[Plan.Random.Next(_servers.Count)];
}
