namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>A line of the conversation on its way into Creatio: one activity and one row of OpenCxMessage.</summary>
	public class OpenCxMessageRecord {
		/// <summary>What tells the line from all others of its session.</summary>
		public string Key { get; set; }

		/// <summary>OpenCX's message id; empty for a note of ours.</summary>
		public string MessageId { get; set; } = string.Empty;

		/// <summary>Title of the activity.</summary>
		public string Title { get; set; }

		/// <summary>What reps read in the timeline.</summary>
		public string Details { get; set; }

		/// <summary>The message's own text.</summary>
		public string Text { get; set; } = string.Empty;

		/// <summary>Record of OpenCxSenderKind.</summary>
		public Guid SenderKindId { get; set; }

		/// <summary>Name of the author.</summary>
		public string SenderName { get; set; } = string.Empty;

		/// <summary>When it was sent, UTC; null when OpenCX did not say.</summary>
		public DateTime? SentOn { get; set; }

		/// <summary>Files as a JSON list of id, name, type, size and url; empty without files.</summary>
		public string Attachments { get; set; } = string.Empty;
	}

	/// <summary>Keys of <see cref="OpenCxMessageRecord"/>.</summary>
	public static class OpenCxMessageKey {
		private const int MaxTimeLength = 100;

		/// <summary>Key of the note that tells of a visitor who has become known; it holds the contact.</summary>
		public static string ForIdentity(Guid contactId) {
			return "identity:" + contactId;
		}

		/// <summary>Key of the note that opens a case without a handoff; it holds the case, of which a session may have several in turn.</summary>
		public static string ForConversation(Guid caseId) {
			return "conversation:" + caseId;
		}

		/// <summary>Key of a message that OpenCX sent.</summary>
		public static string ForMessage(string messageId) {
			return "message:" + messageId.Trim();
		}

		/// <summary>Key of a rep's reply: an activity is sent once.</summary>
		public static string ForReply(Guid activityId) {
			return "reply:" + activityId;
		}

		/// <summary>Key of a file of a rep's reply: a file is sent once.</summary>
		public static string ForFile(Guid fileId) {
			return "file:" + fileId;
		}

		/// <summary>Key of a status that the session gets.</summary>
		public static string ForStatus(Guid id) {
			return "status:" + id;
		}

		/// <summary>
		/// Key of a handoff: a repeated delivery has the same event id. Without one the time tells; without both every handoff of the
		/// session counts as the same.
		/// </summary>
		public static string ForHandoff(string eventId, string timestamp) {
			string id = OpenCxText.Line(eventId);
			string time = OpenCxTime.Parse(timestamp)?.ToString("O") ?? OpenCxText.Cut(OpenCxText.Line(timestamp), MaxTimeLength);
			return "handoff:" + (id.Length > 0 ? id : time);
		}
	}
}
