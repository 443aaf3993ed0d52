using OpenCx.Sessions;

namespace OpenCx.Handoff;

/// <summary>
/// Reports conversations to Creatio in the background: one request at a time for each session, in the order in which they were asked for.
/// </summary>
internal sealed class HandoffReporter(
	HandoffBodyComposer composer, HandoffSender sender, VisitorNotices notices, TimeProvider timeProvider, Action<string> log)
	: IAsyncDisposable {
	private readonly CancellationTokenSource _stopping = new();
	private readonly Dictionary<Guid, Task> _reports = [];

	/// <summary>Hands a session over to people.</summary>
	public void HandOver(Session session, HandoffDetails handoff) {
		log($"Handing over session #{session.TicketNumber} to Creatio.");
		Enqueue(session, () => ReportHandoffAsync(session, handoff));
	}

	/// <summary>Reports what was said since the last request.</summary>
	public void ReportNewMessages(Session session) => Enqueue(session, () => ReportMessagesAsync(session));

	/// <summary>Reports that the session was opened or closed in OpenCX, with what was said before.</summary>
	public void ReportStatus(Session session, SessionStatus status) => Enqueue(session, () => ReportStatusAsync(session, status));

	/// <summary>Waits until everything that was asked for has been accepted or given up.</summary>
	public Task WhenIdleAsync() {
		lock (_reports) {
			return Task.WhenAll(_reports.Values);
		}
	}

	/// <summary>Stops all tries.</summary>
	public async ValueTask DisposeAsync() {
		await _stopping.CancelAsync();
		await WhenIdleAsync();
	}

	private void Enqueue(Session session, Func<Task> report) {
		lock (_reports) {
			Task previous = _reports.GetValueOrDefault(session.Id, Task.CompletedTask);
			_reports[session.Id] = RunAfterAsync(previous, report);
		}
	}

	private async Task RunAfterAsync(Task previous, Func<Task> report) {
		await previous.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
		try {
			await report();
		} catch (OperationCanceledException) when (_stopping.IsCancellationRequested) {
			log("OpenCX stops; a report to Creatio was still on its way.");
		} catch (Exception error) {
			// Nobody awaits a report, so an error that is not expected must show itself here.
			log($"Reporting to Creatio failed: {error}");
		}
	}

	private async Task ReportHandoffAsync(Session session, HandoffDetails handoff) {
		HandoffDelivery delivery = await DeliverAsync(session, handoff);
		if (delivery.State == HandoffDeliveryState.Accepted) {
			notices.PersonWillJoin(session);
		} else {
			notices.NobodyReached(session);
		}
	}

	private async Task ReportMessagesAsync(Session session) {
		// After a failed handoff the AI has the session again: Creatio hears of it with the next handoff.
		// And the report before may have taken this message along.
		if (session.Handoff is not null && session.HasNewsForCreatio) {
			await DeliverAsync(session, handoff: null);
		}
	}

	private async Task ReportStatusAsync(Session session, SessionStatus status) {
		// Creatio has no case of a session that the AI has.
		if (session.Handoff is not null) {
			await DeliverAsync(session, handoff: null, status);
		}
	}

	private async Task<HandoffDelivery> DeliverAsync(Session session, HandoffDetails? handoff, SessionStatus? status = null) {
		var delivery = new HandoffDelivery($"evt-{Guid.NewGuid():N}", timeProvider.GetUtcNow());
		session.AddDelivery(delivery);
		IReadOnlyList<Message> history = session.Messages;
		HandoffBody body = composer.Compose(session, handoff, history.Skip(session.ReportedMessageCount), delivery.EventId, status);
		await sender.SendAsync(body, delivery, _stopping.Token);
		if (delivery.Result is { } result) {
			session.MarkReported(history.Count, TicketOf(result));
		}
		log(OutcomeOf(session, delivery));
		return delivery;
	}

	private static TicketingRecord? TicketOf(HandoffResult result) =>
		result is { CaseId: { } id, CaseNumber: { } number } ? new TicketingRecord(id, number) : null;

	private static string OutcomeOf(Session session, HandoffDelivery delivery) => delivery switch {
		{ Result: { CaseNumber: null } } => $"Creatio took session #{session.TicketNumber} without a case.",
		{ Result: { } result } => $"Creatio answered: case {result.CaseNumber}, {result.MessagesLogged} new messages{Warned(result)}.",
		_ => $"Session #{session.TicketNumber} did not reach Creatio: {delivery.Reason}",
	};

	private static string Warned(HandoffResult result) =>
		result.Warnings is { Count: > 0 } warnings ? $", warnings: {warnings.Count}" : "";
}
