namespace Terrasoft.Configuration.OpenCx {
	using System.Collections.Generic;
	using System.Runtime.Serialization;

	/// <summary>What became of a conversation that <see cref="OpenCxHandoffService"/> received.</summary>
	[DataContract]
	public class OpenCxHandoffResponse {
		/// <summary>Id of the case; null when none was created.</summary>
		[DataMember(Name = "caseId")]
		public string CaseId { get; set; }

		/// <summary>Number of the case as reps see it; null when none was created.</summary>
		[DataMember(Name = "caseNumber")]
		public string CaseNumber { get; set; }

		/// <summary>OpenCX's session id.</summary>
		[DataMember(Name = "sessionId")]
		public string SessionId { get; set; }

		/// <summary>Whether this call created the case.</summary>
		[DataMember(Name = "created")]
		public bool Created { get; set; }

		/// <summary>How many messages this call logged; those that were there already do not count.</summary>
		[DataMember(Name = "messagesLogged")]
		public int MessagesLogged { get; set; }

		/// <summary>What could not be used as it was sent, one sentence each.</summary>
		[DataMember(Name = "warnings")]
		public List<string> Warnings { get; set; }
	}
}
