namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>
	/// Delivers what waits for OpenCX: once, and in order for each session. A row is claimed before it is sent and its outcome is written
	/// afterwards, each in a statement of its own; so whatever happens in between, the row is either delivered, or due again when
	/// its claim has run out, and is then looked for before it is sent again.
	/// </summary>
	public class OpenCxReplySender {
		/// <summary>How long a claim holds. It outlasts the time-outs of all requests that one attempt makes.</summary>
		public static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(5);

		/// <summary>How long one run goes on taking sessions. The next run of the timer, on any node, goes on from there.</summary>
		public static readonly TimeSpan RunTime = TimeSpan.FromMinutes(1);

		private const int MaxSessionsPerRun = 100;

		private static readonly global::Common.Logging.ILog _log = global::Common.Logging.LogManager.GetLogger("OpenCxHandoff");

		private readonly IOpenCxTransaction _transaction;
		private readonly IOpenCxReplyBacklog _backlog;
		private readonly IOpenCxReplyFiles _files;
		private readonly IOpenCxApi _api;
		private readonly IOpenCxReplyFailures _failures;
		private readonly OpenCxApiRate _rate;
		private readonly OpenCxReplySchedule _schedule;
		private readonly Func<DateTime> _utcNow;

		/// <summary>Creates the sender; <see cref="OpenCxReplyComposition"/> does so for a site.</summary>
		public OpenCxReplySender(IOpenCxTransaction transaction, IOpenCxReplyBacklog backlog, IOpenCxReplyFiles files, IOpenCxApi api,
				IOpenCxReplyFailures failures, OpenCxApiRate rate, OpenCxReplySchedule schedule, Func<DateTime> utcNow) {
			_transaction = transaction;
			_backlog = backlog;
			_files = files;
			_api = api;
			_failures = failures;
			_rate = rate;
			_schedule = schedule;
			_utcNow = utcNow;
		}

		/// <summary>Delivers what is due in all sessions. What goes wrong in one session stops no other.</summary>
		/// <exception cref="AggregateException">Something went wrong in some sessions; their replies are due again later.</exception>
		public void DeliverDue() {
			DateTime end = _utcNow() + RunTime;
			var exceptions = new List<Exception>();
			foreach (Guid id in _backlog.FindDue(_utcNow(), MaxSessionsPerRun).TakeWhile(id => _utcNow() < end)) {
				try {
					DeliverFrom(id);
				} catch (Exception exception) {
					exceptions.Add(exception);
				}
			}
			if (exceptions.Count > 0) {
				throw new AggregateException(exceptions);
			}
		}

		/// <summary>Delivers what is due in one session.</summary>
		public void DeliverSession(Guid sessionRowId) {
			for (Guid? id = _backlog.FindDue(sessionRowId, _utcNow()); id != null; id = _backlog.FindDue(sessionRowId, _utcNow())) {
				if (Deliver(id.Value) == null) {
					return;
				}
			}
		}

		private void DeliverFrom(Guid id) {
			OpenCxReplyRecord delivered = Deliver(id);
			if (delivered != null) {
				DeliverSession(delivered.SessionRowId);
			}
		}

		// Returns the row when the session's next one may follow, otherwise null.
		private OpenCxReplyRecord Deliver(Guid id) {
			if (!_rate.TryTake()) {
				return null;
			}
			DateTime now = _utcNow();
			OpenCxReplyRecord reply = _backlog.Claim(id, now, now + ClaimTime);
			return reply != null && Record(reply, Send(reply)) ? reply : null;
		}

		private OpenCxApiOutcome Send(OpenCxReplyRecord reply) {
			if (reply.StatusId != Guid.Empty) {
				// Setting a status twice is the same as setting it once.
				return _api.SetStatus(reply.SessionId, OpenCxSessionStatusCode.Get(reply.StatusId));
			}
			OpenCxApiReply message = CreateMessage(reply);
			if (!reply.IsUncertain) {
				return SendMessage(reply, message);
			}
			OpenCxApiOutcome found = _api.Find(reply.SessionId, message, _backlog.GetMessageIds(reply.SessionRowId));
			if (found.Kind != OpenCxApiOutcomeKind.Rejected) {
				return found;
			}
			_rate.Take();
			return SendMessage(reply, message);
		}

		private static OpenCxApiReply CreateMessage(OpenCxReplyRecord reply) {
			bool isFile = reply.FileId != Guid.Empty;
			return new OpenCxApiReply {
				Id = isFile ? reply.FileId : reply.ActivityId,
				// OpenCX may refuse a message without a text, so a file comes with its name.
				Text = isFile ? OpenCxReplyText.Quote(reply.Text) : reply.Text,
				AgentName = reply.AgentName,
				WrittenOn = reply.WrittenOn
			};
		}

		private OpenCxApiOutcome SendMessage(OpenCxReplyRecord reply, OpenCxApiReply message) {
			if (reply.FileId != Guid.Empty) {
				OpenCxReplyFileContent content = _files.Read(reply.FileId);
				OpenCxApiOutcome obstacle = content.FindObstacle(reply.Text);
				if (obstacle != null) {
					return obstacle;
				}
				message.Attachment = new OpenCxApiAttachment(reply.Text, content.Bytes);
			}
			return _api.Send(reply.SessionId, message);
		}

		private bool Record(OpenCxReplyRecord reply, OpenCxApiOutcome outcome) {
			switch (outcome.Kind) {
				case OpenCxApiOutcomeKind.Accepted:
					_log.InfoFormat("Row {0} of session {1} was delivered at attempt {2}.", reply.Id, reply.SessionRowId, reply.Attempts);
					return _backlog.Complete(reply, outcome.MessageId, _utcNow());
				case OpenCxApiOutcomeKind.Rejected:
					return Fail(reply, outcome.Error);
				default:
					return PutOff(reply, outcome);
			}
		}

		private bool PutOff(OpenCxReplyRecord reply, OpenCxApiOutcome outcome) {
			reply.IsUncertain |= outcome.Kind == OpenCxApiOutcomeKind.Unknown;
			DateTime? next = _schedule.GetNext(reply.Attempts, _utcNow(), outcome.RetryAfter);
			if (next == null) {
				return Fail(reply, outcome.Error);
			}
			_log.WarnFormat("Row {0} of session {1}: attempt {2} ended as {3}, the next one is due at {4:O}.",
				reply.Id, reply.SessionRowId, reply.Attempts, outcome.Kind, next);
			_backlog.Postpone(reply, next.Value, outcome.Error);
			return false;
		}

		// In one transaction, so that nothing is given up without people being told.
		private bool Fail(OpenCxReplyRecord reply, string error) {
			_log.ErrorFormat("Row {0} of session {1} was given up after attempt {2}.", reply.Id, reply.SessionRowId, reply.Attempts);
			return _transaction.Run(() => {
				bool hasFailed = _backlog.Fail(reply, error);
				if (hasFailed) {
					_failures.Notify(reply, error);
				}
				return hasFailed;
			});
		}
	}

	/// <summary>Tells people about replies that were given up.</summary>
	public interface IOpenCxReplyFailures {
		/// <summary>Notifies the reply's author and the case's owner.</summary>
		void Notify(OpenCxReplyRecord reply, string error);
	}
}
