namespace OpenCxHandoff.Tests.Faults;

/// <summary>What runs on a node: the processes that start by a signal, in the order of their signals, and the delivery timer.</summary>
internal sealed class SimulatedServer {
	private static readonly TimeSpan _tick = TimeSpan.FromMinutes(1);

	private readonly List<(DateTime On, Action<SimulatedServer> Process)> _signals = [];
	private readonly SimulatedNode _node;
	private readonly SimulatedDatabase _database;
	private readonly OpenCxReplySender _sender;
	private readonly OpenCxReplyRegistration _registration;
	private readonly OpenCxCaseStatusChange _statusChange;
	private readonly Turns _turns;
	private readonly SimulatedClock _clock;

	public SimulatedServer(string name, FaultSimulation simulation, SimulatedCases cases, Turns turns) {
		_turns = turns;
		_clock = simulation.Clock;
		_database = simulation.Database;
		_node = new SimulatedNode(name, simulation.Plan, turns, _clock, simulation.Trace);
		var outbox = new NodeOutbox(_node, _database, simulation.Plan);
		var files = new NodeFiles(_node, _database, _clock);
		_registration = new OpenCxReplyRegistration(outbox, outbox, files, outbox);
		_statusChange = new OpenCxCaseStatusChange(outbox, cases, outbox);
		_sender = CreateSender(simulation, files);
	}

	/// <summary>Adds a process that a signal starts.</summary>
	public void Add(DateTime on, Action<SimulatedServer> process) => _signals.Add((on, process));

	/// <summary>Gives the node a thread for its signals and one for its timer.</summary>
	public void Start() {
		_turns.Add(RunSignals);
		_turns.Add(RunTimer);
	}

	/// <summary>Process OpenCxAgentReply.</summary>
	public void SendReply(OpenCxReplyActivity activity) => Deliver(_registration.Register(activity.Id));

	/// <summary>Process OpenCxAgentReplyFile.</summary>
	public void SendFile(SimulatedFile file) {
		Guid? sessionRowId = _registration.RegisterFile(file.Record.Id);
		file.IsTakenCareOf = true;
		Deliver(sessionRowId);
	}

	/// <summary>Process OpenCxCaseClosed.</summary>
	public void ChangeStatus(SimulatedSession session, OpenCxCaseStage stage) {
		session.CaseStage = stage;
		Deliver(_statusChange.Handle(session.CaseId));
	}

	private void Deliver(Guid? sessionRowId) {
		if (sessionRowId != null) {
			_sender.DeliverSession(sessionRowId.Value);
		}
	}

	private void RunSignals() {
		foreach ((DateTime on, Action<SimulatedServer> process) in _signals.OrderBy(signal => signal.On)) {
			_turns.SleepUntil(() => _node.GetUpTime(on));
			_node.Run(() => process(this));
		}
	}

	private void RunTimer() {
		DateTime last = SimulatedClock.Start;
		while (_turns.SleepUntil(() => GetNextTick(last))) {
			last = _clock.Now;
			_node.Run(_sender.DeliverDue);
		}
	}

	// The timer ticks each minute; the ticks at which this node would find nothing are left out.
	private DateTime GetNextTick(DateTime last) {
		DateTime due = _database.GetHeads().Select(row => _node.GetTrueTime(row.NextAttemptOn)).DefaultIfEmpty(DateTime.MaxValue).Min();
		if (due == DateTime.MaxValue) {
			return due;
		}
		DateTime earliest = due > last + _tick ? due : last + _tick;
		long ticks = (earliest.Ticks + _tick.Ticks - 1) / _tick.Ticks * _tick.Ticks;
		return new DateTime(ticks, DateTimeKind.Utc);
	}

	private OpenCxReplySender CreateSender(FaultSimulation simulation, NodeFiles files) {
		Func<DateTime> utcNow = () => _node.Now;
		var connection = new NodeConnection(_node, simulation.OpenCx, _database, simulation.Plan, _clock, simulation.Trace);
		var settings = new OpenCxApiSettings { Address = new Uri("https://api.open.cx/"), Key = "ocx_live_1" };
		var transport = new OpenCxApiTransport(settings, utcNow, new HttpClient(connection) { Timeout = Timeout.InfiniteTimeSpan });
		var rate = new OpenCxApiRate(utcNow) { Limit = simulation.Plan.RequestsPerMinute };
		return new OpenCxReplySender(new ImmediateTransaction(), new NodeBacklog(_node, _database), files,
			new OpenCxApiClient(transport, rate), new IgnoredFailures(), rate, new OpenCxReplySchedule(simulation.Plan.Random.NextDouble), utcNow);
	}

	private sealed class IgnoredFailures : IOpenCxReplyFailures {
		public void Notify(OpenCxReplyRecord reply, string error) {
		}
	}
}
