namespace OpenCx.Handoff;

/// <summary>Posts a handoff until Creatio accepts or refuses it, or the tries are used up.</summary>
internal sealed class HandoffSender(CreatioClient creatio, RetrySchedule schedule, TimeProvider timeProvider, Action<string> log) {
	/// <summary>Sends the body. Every try is recorded on the delivery, whose state tells how it ended.</summary>
	public async Task SendAsync(HandoffBody body, HandoffDelivery delivery, CancellationToken cancellationToken) {
		string json = body.ToJson();
		CreatioAnswer answer = await creatio.PostHandoffAsync(json, cancellationToken);
		while (answer.Verdict == CreatioVerdict.TryAgain) {
			delivery.Fail(answer.Reason);
			if (delivery.Attempts == RetrySchedule.MaxAttempts) {
				delivery.GiveUp($"{answer.Reason} Given up after {delivery.Attempts} tries.");
				return;
			}
			await WaitAsync(delivery, answer, cancellationToken);
			answer = await creatio.PostHandoffAsync(json, cancellationToken);
		}
		Conclude(delivery, answer);
	}

	private Task WaitAsync(HandoffDelivery delivery, CreatioAnswer answer, CancellationToken cancellationToken) {
		TimeSpan delay = schedule.DelayAfter(delivery.Attempts, answer.RetryAfter);
		log($"{answer.Reason} Trying again in {delay.TotalSeconds:0.0} s (try {delivery.Attempts + 1} of {RetrySchedule.MaxAttempts}).");
		return Task.Delay(delay, timeProvider, cancellationToken);
	}

	private static void Conclude(HandoffDelivery delivery, CreatioAnswer answer) {
		if (answer.Verdict == CreatioVerdict.Accepted && answer.ReadAs<HandoffResult>() is { SessionId: not null } result) {
			delivery.Accept(result);
			return;
		}
		string? reason = answer.Reason ?? "Creatio answered with something else than a case. Check its address.";
		delivery.Fail(reason);
		delivery.GiveUp(reason);
	}
}
