namespace OpenCxHandoff.Tests.Faults;

/// <summary>What must hold when everything is quiet, whatever went wrong before.</summary>
internal sealed class DeliveryInvariants(FaultSimulation simulation) {
	private const int MaxAttempts = 10;

	private readonly List<string> _violations = [.. simulation.OpenCx.Violations];

	/// <summary>Replies that the visitor saw more than once.</summary>
	public int Duplicates { get; private set; }

	/// <summary>Returns what does not hold, in words.</summary>
	public IReadOnlyList<string> Check() {
		foreach (SimulatedRow row in simulation.Database.Rows) {
			CheckEnd(row);
			if (row.IsReply) {
				CheckReply(row, simulation.OpenCx.Chats[row.Session.Id].Count(row.ReplyId));
			}
		}
		foreach (SimulatedSession session in simulation.Database.Sessions) {
			CheckOrder(session);
			CheckStatus(session);
		}
		foreach (SimulatedFile file in simulation.Database.Files) {
			CheckFile(file);
		}
		return _violations;
	}

	private static bool IsFinal(SimulatedRow row) => row.LastError.Contains(": No.") || row.LastError.Contains("larger than 5 MB");

	private void CheckEnd(SimulatedRow row) {
		Expect(!row.IsWaiting, $"{row} is stuck.");
		Expect(row.State != DeliveryState.Failed || row.LastError.Length > 0, $"{row} failed without a reason.");
		Expect(row.State != DeliveryState.Failed || row.Attempts >= MaxAttempts || IsFinal(row),
			$"{row} was given up although \"{row.LastError}\" is not final.");
		bool mayBeInWindow = simulation.Plan.HasLateArrivals || simulation.Plan.HasClockJumps;
		Expect(!row.IsInWindow || mayBeInWindow, $"{row} was sent by two nodes at once although no clock jumped.");
	}

	private void CheckReply(SimulatedRow row, int arrivals) {
		Expect(row.State != DeliveryState.Sent || arrivals > 0, $"{row} is lost: OpenCX never got it.");
		Expect(row.State != DeliveryState.Failed || arrivals == 0 || row.IsUncertain || row.IsInWindow, $"{row} arrived and was not even in doubt.");
		Expect(arrivals <= 1 || row.IsInWindow, $"{row} arrived {arrivals} times.");
		Duplicates += arrivals > 1 ? 1 : 0;
	}

	private void CheckFile(SimulatedFile file) {
		SimulatedRow? reply = simulation.Database.FindReply(file.Record.ActivityId);
		SimulatedRow? row = simulation.Database.FindReply(file.Record.Id);
		Expect(row == null || reply?.Sequence < row.Sequence, $"{row} was queued before its reply.");
		Expect(row != null || reply == null || !file.IsTakenCareOf,
			$"{file.Record.Name} was lost between its own process and that of {reply}.");
		Expect(row == null || row.State != DeliveryState.Sent || !file.IsTooLarge, $"{row} was sent although it is too large.");
	}

	private void CheckOrder(SimulatedSession session) {
		var arrived = simulation.OpenCx.Chats[session.Id].FirstArrivals
			.Select(replyId => simulation.Database.FindReply(replyId)!)
			.Where(row => !row.IsInWindow)
			.Select(row => row.Sequence).ToList();
		Expect(arrived.SequenceEqual(arrived.Order()), $"Session {session.Id} got its replies in the order {string.Join(", ", arrived)}.");
	}

	private void CheckStatus(SimulatedSession session) {
		SimulatedRow? last = simulation.Database.InSession(session.RowId)
			.LastOrDefault(row => !row.IsReply && row.State == DeliveryState.Sent);
		if (last == null || simulation.Database.InSession(session.RowId).Any(row => row.IsInWindow || row.State == DeliveryState.Failed)) {
			return;
		}
		string expected = OpenCxSessionStatusCode.Get(last.StatusId);
		string actual = simulation.OpenCx.Chats[session.Id].Status;
		Expect(actual == expected, $"Session {session.Id} is {actual} in OpenCX instead of {expected}.");
		Expect(session.StatusId == last.StatusId, $"Creatio does not know that session {session.Id} is {expected}.");
	}

	private void Expect(bool holds, string violation) {
		if (!holds) {
			_violations.Add(violation);
		}
	}
}
