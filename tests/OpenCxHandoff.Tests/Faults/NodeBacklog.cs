namespace OpenCxHandoff.Tests.Faults;

/// <summary>
/// The backlog as OpenCxReplyBacklogGateway keeps it in the database: each of its statements is one durable step here, with the same
/// conditions.
/// </summary>
internal sealed class NodeBacklog(SimulatedNode node, SimulatedDatabase database) : IOpenCxReplyBacklog {
	public IReadOnlyList<Guid> FindDue(DateTime now, int maxRows) {
		return node.Step("find due", () => database.GetHeads()
			.Where(row => row.NextAttemptOn <= now)
			.OrderBy(row => row.Attempts).ThenBy(row => row.NextAttemptOn)
			.Take(maxRows).Select(row => row.Id).ToList());
	}

	public Guid? FindDue(Guid sessionRowId, DateTime now) {
		return node.Step("find due in session", () => database.GetHeads()
			.Where(row => row.Session.RowId == sessionRowId && row.NextAttemptOn <= now)
			.Select(row => (Guid?)row.Id).FirstOrDefault());
	}

	public OpenCxReplyRecord? Claim(Guid id, DateTime now, DateTime until) {
		SimulatedRow row = database.Get(id);
		OpenCxReplyRecord reply = node.Step($"read {row}", () => Read(row));
		return node.Step($"claim {row}", () => TryClaim(row, reply, now, until)) ? reply : null;
	}

	public ICollection<string> GetMessageIds(Guid sessionRowId) {
		return node.Step("read message ids", () => database.InSession(sessionRowId).Select(row => row.MessageId).ToHashSet());
	}

	public bool Complete(OpenCxReplyRecord reply, string messageId, DateTime now) {
		SimulatedRow row = database.Get(reply.Id);
		if (reply.StatusId != Guid.Empty) {
			node.Step($"set status of session {reply.SessionId}", () => row.Session.StatusId = reply.StatusId);
		}
		return UpdateClaimed(reply, row, DeliveryState.Sent, () => {
			row.MessageId = messageId;
			row.SentOn = now;
			row.LastError = string.Empty;
		});
	}

	public bool Postpone(OpenCxReplyRecord reply, DateTime next, string error) {
		SimulatedRow row = database.Get(reply.Id);
		return UpdateClaimed(reply, row, DeliveryState.Waiting, () => {
			row.NextAttemptOn = next;
			row.IsUncertain = reply.IsUncertain;
			row.LastError = error;
		});
	}

	public bool Fail(OpenCxReplyRecord reply, string error) {
		SimulatedRow row = database.Get(reply.Id);
		return UpdateClaimed(reply, row, DeliveryState.Failed, () => {
			row.IsUncertain = reply.IsUncertain;
			row.LastError = error;
		});
	}

	private static OpenCxReplyRecord Read(SimulatedRow row) => new() {
		Id = row.Id,
		SessionRowId = row.Session.RowId,
		SessionId = row.Session.Id,
		ActivityId = row.ActivityId,
		FileId = row.FileId,
		Text = row.Text,
		AgentName = "Olga",
		WrittenOn = row.QueuedOn,
		StatusId = row.StatusId,
		Attempts = row.Attempts + 1,
		IsUncertain = row.IsUncertain || row.State == DeliveryState.Sending,
		ClaimId = Guid.NewGuid()
	};

	private static bool TryClaim(SimulatedRow row, OpenCxReplyRecord reply, DateTime now, DateTime until) {
		if (row.Attempts != reply.Attempts - 1 || row.NextAttemptOn > now || !row.IsWaiting) {
			return false;
		}
		row.IsInWindow |= row.State == DeliveryState.Sending && row.ClaimedBy!.IsAlive;
		row.ClaimedBy = NodeRun.Current;
		row.State = DeliveryState.Sending;
		row.ClaimId = reply.ClaimId;
		row.Attempts = reply.Attempts;
		row.IsUncertain = reply.IsUncertain;
		row.NextAttemptOn = until;
		return true;
	}

	private bool UpdateClaimed(OpenCxReplyRecord reply, SimulatedRow row, DeliveryState state, Action update) {
		return node.Step($"{state} {row}", () => {
			if (row.ClaimId != reply.ClaimId || row.State != DeliveryState.Sending) {
				return false;
			}
			row.State = state;
			update();
			return true;
		});
	}
}
