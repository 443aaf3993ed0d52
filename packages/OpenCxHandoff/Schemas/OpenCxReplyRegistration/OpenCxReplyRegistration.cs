namespace Terrasoft.Configuration.OpenCx {
	using System;
	using System.Collections.Generic;
	using System.Linq;

	/// <summary>
	/// Takes a rep's reply and its files into the queue. The business processes that call it may be changed by an administrator, so what
	/// must never leave is refused here: transcripts, e-mails, what no person wrote, and whatever belongs to no OpenCX session.
	/// </summary>
	public class OpenCxReplyRegistration {
		private readonly IOpenCxTransaction _transaction;
		private readonly IOpenCxReplyActivities _activities;
		private readonly IOpenCxReplyFiles _files;
		private readonly IOpenCxReplyOutbox _outbox;

		/// <summary>Creates the registration; <see cref="OpenCxReplyComposition"/> does so for a site.</summary>
		public OpenCxReplyRegistration(IOpenCxTransaction transaction, IOpenCxReplyActivities activities, IOpenCxReplyFiles files,
				IOpenCxReplyOutbox outbox) {
			_transaction = transaction;
			_activities = activities;
			_files = files;
			_outbox = outbox;
		}

		/// <summary>
		/// Queues the reply of an activity with the files that it has, and returns its session's row, or null when the activity is no
		/// reply.
		/// </summary>
		public Guid? Register(Guid activityId) {
			return _transaction.Run(() => Queue(activityId));
		}

		/// <summary>
		/// Queues a file of a reply and returns its session's row, or null when it belongs to no reply, or to one that is not queued yet:
		/// that one takes its files along.
		/// </summary>
		public Guid? RegisterFile(Guid fileId) {
			return _transaction.Run(() => QueueFile(fileId));
		}

		/// <summary>Queues the replies of a case that were given up and returns the session's row, or null when the case has no session.</summary>
		public Guid? Retry(Guid caseId) {
			return _transaction.Run(() => {
				Guid? sessionRowId = _outbox.LockSession(caseId);
				if (sessionRowId != null) {
					_outbox.RequeueFailed(sessionRowId.Value);
				}
				return sessionRowId;
			});
		}

		private Guid? Queue(Guid activityId) {
			OpenCxReplyActivity activity = _activities.Find(activityId);
			if (activity == null || !activity.IsReply) {
				return null;
			}
			string markdown = OpenCxReplyText.ToMarkdown(activity.Text);
			if (markdown.Length == 0) {
				return null;
			}
			Guid? sessionRowId = _outbox.LockSession(activity.CaseId);
			if (sessionRowId == null || _outbox.Contains(activityId)) {
				return sessionRowId;
			}
			_outbox.AddReply(sessionRowId.Value, activity, markdown);
			AddFiles(sessionRowId.Value, activity, _files.GetOfActivity(activityId));
			return sessionRowId;
		}

		private Guid? QueueFile(Guid fileId) {
			OpenCxReplyFile file = _files.Find(fileId);
			OpenCxReplyActivity activity = file == null ? null : _activities.Find(file.ActivityId);
			if (activity == null || !activity.IsReply) {
				return null;
			}
			Guid? sessionRowId = _outbox.LockSession(activity.CaseId);
			if (sessionRowId == null || !_outbox.Contains(activity.Id)) {
				return null;
			}
			AddFiles(sessionRowId.Value, activity, new[] { file });
			return sessionRowId;
		}

		private void AddFiles(Guid sessionRowId, OpenCxReplyActivity activity, IEnumerable<OpenCxReplyFile> files) {
			foreach (OpenCxReplyFile file in files.Where(file => !_outbox.ContainsFile(file.Id))) {
				_outbox.AddFile(sessionRowId, activity, file);
			}
		}
	}

	/// <summary>An activity that may be a reply.</summary>
	public class OpenCxReplyActivity {
		/// <summary>Id of the activity.</summary>
		public Guid Id { get; set; }

		/// <summary>Case of the activity, or empty.</summary>
		public Guid CaseId { get; set; }

		/// <summary>Type of the activity.</summary>
		public Guid TypeId { get; set; }

		/// <summary>Category of the activity.</summary>
		public Guid CategoryId { get; set; }

		/// <summary>Whether an active user of the site wrote it, and not the system.</summary>
		public bool IsWrittenByPerson { get; set; }

		/// <summary>The name under which the visitor sees the author.</summary>
		public string AgentName { get; set; } = string.Empty;

		/// <summary>The text: plain, or Creatio's rich text.</summary>
		public string Text { get; set; } = string.Empty;

		/// <summary>Whether the activity is a person's answer on a case.</summary>
		public bool IsReply => CaseId != Guid.Empty && IsWrittenByPerson && Text.Trim().Length > 0
			&& TypeId != OpenCxRecordIds.EmailType && CategoryId != OpenCxRecordIds.MessageCategory;
	}

	/// <summary>Activities as replies.</summary>
	public interface IOpenCxReplyActivities {
		/// <summary>Returns an activity, or null when it does not exist.</summary>
		OpenCxReplyActivity Find(Guid activityId);
	}

	/// <summary>Where replies and statuses are put so that they are delivered.</summary>
	public interface IOpenCxReplyOutbox {
		/// <summary>Returns the row of the case's session and keeps it locked until the transaction ends, or null without a session.</summary>
		Guid? LockSession(Guid caseId);

		/// <summary>Whether an activity is a line of a conversation already, in either direction.</summary>
		bool Contains(Guid activityId);

		/// <summary>Adds a reply at the end of its session's queue.</summary>
		void AddReply(Guid sessionRowId, OpenCxReplyActivity activity, string markdown);

		/// <summary>Whether a file is in a queue already, or was.</summary>
		bool ContainsFile(Guid fileId);

		/// <summary>Adds a file of a reply at the end of its session's queue.</summary>
		void AddFile(Guid sessionRowId, OpenCxReplyActivity activity, OpenCxReplyFile file);

		/// <summary>Puts the replies of a session that were given up into its queue again, at the places that they had.</summary>
		void RequeueFailed(Guid sessionRowId);

		/// <summary>Returns the last status that waits to be delivered to a session, or empty.</summary>
		Guid GetQueuedStatus(Guid sessionRowId);

		/// <summary>Returns the last status that was delivered to a session, or empty.</summary>
		Guid GetSentStatus(Guid sessionRowId);

		/// <summary>Returns the status that a session is known to have.</summary>
		Guid GetStatus(Guid sessionRowId);

		/// <summary>Adds a status at the end of its session's queue.</summary>
		void AddStatus(Guid sessionRowId, Guid caseId, Guid statusId);
	}
}
