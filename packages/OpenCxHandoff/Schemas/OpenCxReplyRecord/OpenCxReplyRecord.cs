namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>Something that OpenCX has to get: a reply to the visitor, a file of a reply, or the session's new status.</summary>
	public class OpenCxReplyRecord {
		/// <summary>Id of the OpenCxMessage row.</summary>
		public Guid Id { get; set; }

		/// <summary>Row of the session.</summary>
		public Guid SessionRowId { get; set; }

		/// <summary>OpenCX's session id.</summary>
		public string SessionId { get; set; }

		/// <summary>The reply's activity; empty for a status.</summary>
		public Guid ActivityId { get; set; }

		/// <summary>The file; empty for a text or a status.</summary>
		public Guid FileId { get; set; }

		/// <summary>The text in Markdown; for a file its name, for a status what reps read.</summary>
		public string Text { get; set; } = string.Empty;

		/// <summary>When a rep wrote it, UTC.</summary>
		public DateTime WrittenOn { get; set; }

		/// <summary>The agent's public name.</summary>
		public string AgentName { get; set; } = string.Empty;

		/// <summary>Record of OpenCxSessionStatus that the session gets; empty for a reply or a file.</summary>
		public Guid StatusId { get; set; }

		/// <summary>Attempts so far, with the one that is under way.</summary>
		public int Attempts { get; set; }

		/// <summary>Whether an earlier attempt may have arrived although no answer told so.</summary>
		public bool IsUncertain { get; set; }

		/// <summary>Proof that this node may send it now.</summary>
		public Guid ClaimId { get; set; }
	}
}
