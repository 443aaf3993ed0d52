namespace Terrasoft.Configuration.OpenCx {
	using System;

	/// <summary>A row of OpenCxSession: what Creatio knows about one OpenCX session.</summary>
	public class OpenCxSessionRecord {
		/// <summary>Id of the row.</summary>
		public Guid Id { get; set; }

		/// <summary>OpenCX's session id.</summary>
		public string SessionId { get; set; } = string.Empty;

		/// <summary>The number that people see.</summary>
		public string TicketNumber { get; set; } = string.Empty;

		/// <summary>The case that the conversation became.</summary>
		public Guid CaseId { get; set; }

		/// <summary>Record of OpenCxSessionStatus: the status that OpenCX is known to have.</summary>
		public Guid StatusId { get; set; } = OpenCxRecordIds.OpenSession;

		/// <summary>The verified visitor's contact, or empty.</summary>
		public Guid ContactId { get; set; }

		/// <summary>Channel.</summary>
		public string Channel { get; set; } = string.Empty;

		/// <summary>Language of the visitor.</summary>
		public string Language { get; set; } = string.Empty;

		/// <summary>Sentiment at the last handoff.</summary>
		public string Sentiment { get; set; } = string.Empty;

		/// <summary>Reason of the last handoff.</summary>
		public string Reason { get; set; } = string.Empty;

		/// <summary>Summary of the last handoff.</summary>
		public string Summary { get; set; } = string.Empty;

		/// <summary>When the conversation was last handed over, UTC; null while the AI has held it throughout.</summary>
		public DateTime? HandedOverOn { get; set; }

		/// <summary>Address of the session in OpenCX's dashboard.</summary>
		public string Url { get; set; } = string.Empty;

		/// <summary>Whether the website vouched for the visitor's identity; it never turns false again.</summary>
		public bool IsVerified { get; set; }

		/// <summary>OpenCX's contact id.</summary>
		public string VisitorId { get; set; } = string.Empty;

		/// <summary>The website's id of the visitor.</summary>
		public string VisitorExternalId { get; set; } = string.Empty;

		/// <summary>Name that the visitor goes by.</summary>
		public string VisitorName { get; set; } = string.Empty;

		/// <summary>E-mail address that the visitor gave.</summary>
		public string VisitorEmail { get; set; } = string.Empty;

		/// <summary>Phone number that the visitor gave.</summary>
		public string VisitorPhone { get; set; } = string.Empty;

		/// <summary>Returns a copy, to compare with later.</summary>
		public OpenCxSessionRecord Copy() {
			return (OpenCxSessionRecord)MemberwiseClone();
		}
	}
}
